using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>Each figure of a text must stand in the passages cited, be calculated from them by a declared sum, or be counted from
/// the brief. CONTRACT.md §5.</summary>
internal sealed class FiguresCheck(TextSources sources, BriefCounts counts, SumResults sums, CheckFindings findings)
{
    private static readonly WordSet Definite = new("the these those both its their les ces ses leurs nos vos");

    /// <param name="figures">Those of the stretch's words that no date and no name has taken.</param>
    public IEnumerable<FigureOrigin> Check(PrintedStretch stretch, ImmutableArray<FigureMention> figures)
    {
        if (figures.IsEmpty)
            return [];
        var carried = Carried(stretch);
        return figures.Select(figure => Check(stretch, figure, carried)).ToList();
    }

    private List<FigureMention> Carried(PrintedStretch stretch)
    {
        var carried = new List<FigureMention>();
        foreach (var passage in sources.PassagesOf(stretch))
            if (sources.Of(passage.Source) is { } reading)
                foreach (var part in passage.Stretches)
                    carried.AddRange(reading.FiguresIn(part));
        foreach (var whole in sources.WholeSourcesOf(stretch))
            carried.AddRange(whole.Archive.Paragraphs.SelectMany(paragraph => whole.OfParagraph(paragraph.Number).Figures));
        return carried;
    }

    private FigureOrigin Check(PrintedStretch stretch, FigureMention figure, List<FigureMention> carried)
    {
        // The number of a name stands, as a name does, anywhere in the source; it counts nothing.
        if (figure.Role == FigureRole.Identifier)
        {
            if (!IsNumberOfName(stretch, figure) && !counts.IsCounted(stretch, figure))
                Report(stretch, FigureNotFoundRule.OfName(new TextMention(stretch, figure.Start, figure.Length)),
                    FigureOrigin.Missing);
            return FigureOrigin.Uncounted;
        }

        if (counts.IsNumberOfSource(stretch, figure))
            return FigureOrigin.Uncounted;
        var verdict = FigureComparison.Compare(figure, carried);
        if (verdict.IsSupported && OfAnotherThing(stretch, figure) is var (itsOwn, things, end))
            return Report(
                stretch,
                FigureNotFoundRule.OfAnother(new TextMention(stretch, figure.Start, end - figure.Start), itsOwn, things),
                FigureOrigin.Missing);
        if (verdict.Kind == FigureMatchKind.Same)
            return FigureOrigin.Stands;
        if (verdict.IsSupported)
            return FigureOrigin.Rounded;
        if (IsCalculated(stretch, figure))
            return FigureOrigin.Calculated;
        if (counts.IsCounted(stretch, figure))
            return FigureOrigin.Counted;
        if (IsBoth(stretch, figure))
            return FigureOrigin.Uncounted;

        var shown = new TextMention(stretch, figure.Start, figure.Length);
        // What the words cited give less exactly is that figure: the bare number may stand elsewhere, and count other things.
        var lostBound = !stretch.CitesNothing && verdict.Kind == FigureMatchKind.BoundDiffers
            && figure.Bound == FigureBound.Exact;
        if (!lostBound && Elsewhere(stretch, figure) is { } place)
            return Report(stretch, FigureElsewhereRule.Of(shown, place), FigureOrigin.Elsewhere);
        var finding = verdict.Kind == FigureMatchKind.Rounded
            ? FigureRoundedRule.Of(shown, TextOf(verdict.Source, stretch))
            : FigureNotFoundRule.Of(shown, verdict.Kind, TextOf(verdict.Source, stretch), !stretch.CitesNothing);
        return Report(stretch, finding, FigureOrigin.Missing);
    }

    /// <summary>
    /// “61 inspectors” for “four inspectors for 61 sites”: every place of the passages that carries the figure counts something
    /// else, and what is shown as counted has another figure there.
    /// </summary>
    private (FoundPlace ItsOwn, FoundPlace Things, int ShownEnd)? OfAnotherThing(PrintedStretch stretch, FigureMention figure)
    {
        if (stretch.CitesNothing || CountedNoun.Of(stretch.Words.Value, figure) is not { } noun)
            return null;
        FoundPlace? itsOwn = null, things = null;
        foreach (var (reading, paragraph, mention) in sources.MentionsOf(stretch))
        {
            var counted = CountedNoun.Of(reading.Archive.Paragraphs[paragraph - 1].Span.Text, mention);
            if (!FigureComparison.Compare(figure, [mention]).IsSupported)
            {
                if (noun.IsOf(counted))
                    itsOwn ??= Place();
            }
            else if (counted is null || noun.IsOf(counted))
                return null;
            else
                things ??= Place();

            FoundPlace Place() =>
                new(reading.Archive, reading.SpanOf(paragraph, mention.Start, (counted?.End ?? mention.End) - mention.Start));
        }

        return itsOwn is not null && things is not null ? (itsOwn, things, noun.End) : null;
    }

    /// <summary>“les deux mesures” are both of those named before; but where the passages count them, it is a number.</summary>
    private bool IsBoth(PrintedStretch stretch, FigureMention figure)
    {
        var text = stretch.Words.Value;
        if (figure is not { Role: FigureRole.Count, Shape: FigureShape.Single, Bound: FigureBound.Exact, Unit: null }
            || figure.Low != 2
            || !char.IsLetter(text[figure.NumberStart]))
            return false;
        var before = text.AsSpan(0, figure.NumberStart).TrimEnd();
        var article = before[(before.LastIndexOfAny(' ', '\u00A0', '\n') + 1)..];
        return Definite.Contains(article) && CountedNoun.Of(text, figure) is { } noun
            && !sources.MentionsOf(stretch).Any(found =>
                noun.IsOf(CountedNoun.Of(found.Reading.Archive.Paragraphs[found.Paragraph - 1].Span.Text, found.Mention)));
    }

    /// <summary>As text, or as the number of a name too: “Camp Four” for “Camp 4”, but not “four tents”.</summary>
    private bool IsNumberOfName(PrintedStretch stretch, FigureMention figure)
    {
        var typed = stretch.Words.Value.AsSpan(figure.NumberStart, figure.NumberLength);
        foreach (var reading in sources.SourcesOf(stretch))
            foreach (var paragraph in reading.Archive.Paragraphs)
                foreach (var mention in reading.OfParagraph(paragraph.Number).Figures)
                    if ((mention.Role == FigureRole.Identifier && FigureComparison.Compare(figure, [mention]).IsSupported)
                        || paragraph.Span.Text.Slice(mention.NumberStart, mention.NumberLength).SequenceEqual(typed))
                        return true;
        return false;
    }

    private FigureOrigin Report(PrintedStretch stretch, Diagnostic finding, FigureOrigin otherwise) =>
        findings.Add(stretch.Owner, finding) ? FigureOrigin.Waived : otherwise;

    private bool IsCalculated(PrintedStretch stretch, FigureMention figure)
    {
        Item?[] items = [stretch.Owner, .. stretch.Cited.OfType<Item>(), .. FactOf(stretch.Owner)];
        return items.OfType<Fact>().Any(fact => sums.Of(fact)?.IsCarriedBy(figure) == true);
    }

    /// <summary>The fact of a key figure.</summary>
    private IEnumerable<Item> FactOf(Item? owner) =>
        owner is KeyFigure { Fact: { } id } && counts.Brief.Citable(id.Value) is Item fact ? [fact] : [];

    private FoundPlace? Elsewhere(PrintedStretch stretch, FigureMention figure)
    {
        foreach (var reading in sources.SourcesOf(stretch))
        {
            foreach (var paragraph in reading.Archive.Paragraphs)
            {
                var mentions = reading.OfParagraph(paragraph.Number).Figures;
                if (!mentions.IsEmpty && FigureComparison.Compare(figure, mentions) is { IsSupported: true, Source: { } source })
                    return new FoundPlace(reading.Archive, reading.SpanOf(paragraph.Number, source.Start, source.Length));
            }
        }

        return null;
    }

    /// <summary>The closest figure of the passages, for the message.</summary>
    private FoundPlace? TextOf(FigureMention? source, PrintedStretch stretch) =>
        source is null ? null
            : sources.SourcesOf(stretch).Select(reading => reading.PlaceOf(source)).FirstOrDefault(place => place is not null);
}

internal static class FigureNotFoundRule
{
    public static readonly Rule Rule = new(
        "figure-not-found",
        Severity.Error,
        Waivable: true,
        "a figure is not in the passages that its text cites",
        """
        A figure, in digits or in words, must stand in the passages that its text cites, with its unit, its sign and what says how
        exact it is: “more than 50” is not 50, and 50 is not “more than 50”. Digits and words are the same (52, fifty-two), and so
        are the ways to write a number (1,200, 1200, 1.2 thousand). A less exact figure needs a word that says so (“about”,
        “nearly”, “dozens”).

        Correct the figure, or cite the passage that has it. What you worked out yourself is declared with its sum:

        ```yaml
        value: 8 people
        derived: 11 - 3
        ```
        """);

    /// <param name="nearest">The closest figure of the passages.</param>
    /// <param name="cites">Whether the text cites anything of its own.</param>
    public static Diagnostic Of(TextMention shown, FigureMatchKind outcome, FoundPlace? nearest, bool cites) =>
        new(Rule, Message(shown, outcome, nearest, cites), shown.Label)
        {
            Related = nearest is null ? [] : [nearest.Label],
            Help = nearest is null
                ? [$"cite the passage that says “{Wording.Line(shown.Words)}”, or leave the figure out"]
                : outcome == FigureMatchKind.BoundDiffers ? [$"say it as the source does: “{Wording.Line(nearest.Words)}”"]
                : [$"correct it, or cite the passage that says “{Wording.Line(shown.Words)}”"],
        };

    /// <summary>The number stands in the passages, and counts something else there.</summary>
    /// <param name="itsOwn">The figure that the passages have for what is shown as counted.</param>
    /// <param name="things">The number, with what it counts.</param>
    public static Diagnostic OfAnother(TextMention shown, FoundPlace itsOwn, FoundPlace things) =>
        new(Rule,
            $"“{Wording.Line(shown.Words)}” counts something else in the source; for this it has “{Wording.Line(itsOwn.Words)}”",
            shown.Label)
        {
            Related = [itsOwn.Label, things.Label],
            Help = [$"“{Wording.Line(itsOwn.Words)}”, or say what “{Wording.Line(things.Words)}” counts"],
        };

    /// <summary>The number of a name, in no source cited.</summary>
    public static Diagnostic OfName(TextMention shown) =>
        new(Rule, $"“{Wording.Line(shown.Words)}” is not in the source that this text cites", shown.Label)
        {
            Help = ["correct it, or cite the source that has it"],
        };

    private static string Message(TextMention shown, FigureMatchKind outcome, FoundPlace? nearest, bool cites)
    {
        var words = Wording.Line(shown.Words);
        var passages = cites ? "the passages this text cites" : "any passage that this brief cites";
        return (outcome, nearest) switch
        {
            (FigureMatchKind.BoundDiffers, { } place) =>
                $"“{words}” is not as exact as the source, which says “{Wording.Line(place.Words)}”",
            (FigureMatchKind.UnitDiffers, { } place) =>
                $"“{words}” has another unit than the source, which says “{Wording.Line(place.Words)}”",
            (_, { } place) => $"“{words}” is not in {passages}; the closest is “{Wording.Line(place.Words)}”",
            _ => $"“{words}” is not in {passages}",
        };
    }
}

internal static class FigureElsewhereRule
{
    public static readonly Rule Rule = new(
        "figure-elsewhere",
        Severity.Warning,
        Waivable: true,
        "a figure is in the source, but not in the passages that its text cites",
        """
        The source has the figure in another place than the one that is cited, where it may count something else. Cite that place
        too: `evidence` may be a list.
        """);

    public static Diagnostic Of(TextMention shown, FoundPlace place) =>
        new(Rule, $"“{Wording.Line(shown.Words)}” is in {place.Reference}, not in the words cited", shown.Label)
        {
            Related = [place.Label],
            Help = [$"extend `evidence` to the words around “{Wording.Line(place.Words)}”, if they count the same thing"],
        };
}

internal static class FigureRoundedRule
{
    public static readonly Rule Rule = new(
        "figure-rounded",
        Severity.Error,
        Waivable: true,
        "a figure is rounded and does not say so",
        """
        A rounded figure that stands as if it were exact is another figure. Say that it is rounded (“about”, “nearly”, “over”), or
        give it as the source does.
        """);

    public static Diagnostic Of(TextMention shown, FoundPlace? exact) =>
        new(
            Rule,
            $"“{Wording.Line(shown.Words)}” is "
                + $"{(exact is null ? "the source’s figure" : $"“{Wording.Line(exact.Words)}”")} rounded",
            shown.Label)
        {
            Related = exact is null ? [] : [exact.Label],
            Help = [$"“about {Wording.Line(shown.Words)}”"],
        };
}
