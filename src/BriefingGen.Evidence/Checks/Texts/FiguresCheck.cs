using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Rules;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>Each figure of a text must stand in the passages cited, be calculated from them by a declared sum, or be counted from the
/// brief. BRIEF.md §5.</summary>
internal sealed class FiguresCheck(TextSources sources, BriefCounts counts, Sums sums, CheckFindings findings)
{
    private static readonly WordSet Definite = new("the these those both its their les ces ses leurs nos vos");

    /// <param name="figures">Those of the stretch's words that no date and no name has taken.</param>
    public IEnumerable<Account> Check(PrintedStretch stretch, ImmutableArray<FigureMention> figures)
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

    private Account Check(PrintedStretch stretch, FigureMention figure, List<FigureMention> carried)
    {
        // The number of a name stands, as a name does, anywhere in the source; it counts nothing.
        if (figure.Role == FigureRole.Identifier)
        {
            if (!IsNumberOfName(stretch, figure) && !counts.IsCounted(stretch, figure))
                Report(stretch, FigureNotFoundRule.OfName(new TextMention(stretch, figure.Start, figure.Length)), Account.Missing);
            return Account.Uncounted;
        }

        if (counts.IsNumberOfSource(stretch, figure))
            return Account.Uncounted;
        var verdict = FigureComparison.Compare(figure, carried);
        if (verdict.Stands && OfAnotherThing(stretch, figure) is var (itsOwn, things, end))
            return Report(stretch, FigureNotFoundRule.OfAnother(new TextMention(stretch, figure.Start, end - figure.Start), itsOwn, things), Account.Missing);
        if (verdict.Outcome == FigureOutcome.Stands)
            return Account.Stands;
        if (verdict.Stands)
            return Account.Rounded;
        if (IsCalculated(stretch, figure))
            return Account.Calculated;
        if (counts.IsCounted(stretch, figure))
            return Account.Counted;
        if (IsBoth(stretch, figure))
            return Account.Uncounted;

        var shown = new TextMention(stretch, figure.Start, figure.Length);
        // A figure that the words cited give less exactly is that one: the bare number may well stand elsewhere, and count other things.
        var lostBound = !stretch.CitesNothing && verdict.Outcome == FigureOutcome.BoundDiffers && figure.Bound == FigureBound.Exact;
        if (!lostBound && Elsewhere(stretch, figure) is { } place)
            return Report(stretch, FigureElsewhereRule.Of(shown, place), Account.Elsewhere);
        var finding = verdict.Outcome == FigureOutcome.Rounded
            ? FigureRoundedRule.Of(shown, TextOf(verdict.Source, stretch))
            : FigureNotFoundRule.Of(shown, verdict.Outcome, TextOf(verdict.Source, stretch), !stretch.CitesNothing);
        return Report(stretch, finding, Account.Missing);
    }

    /// <summary>
    /// “61 inspectors” for “four inspectors for 61 sites”: every place of the passages that carries the figure counts something else, and
    /// what is shown as counted has another figure there.
    /// </summary>
    private (FoundPlace ItsOwn, FoundPlace Things, int ShownEnd)? OfAnotherThing(PrintedStretch stretch, FigureMention figure)
    {
        if (stretch.CitesNothing || CountedNoun.Of(stretch.Words.Value, figure) is not { } noun)
            return null;
        FoundPlace? itsOwn = null, things = null;
        foreach (var (reading, paragraph, mention) in sources.MentionsOf(stretch))
        {
            var counted = CountedNoun.Of(reading.Archive.Paragraphs[paragraph - 1].Span.Text, mention);
            if (!FigureComparison.Compare(figure, [mention]).Stands)
            {
                if (noun.IsOf(counted))
                    itsOwn ??= Place();
            }
            else if (counted is null || noun.IsOf(counted))
                return null;
            else
                things ??= Place();

            FoundPlace Place() => new(reading.Archive, reading.SpanOf(paragraph, mention.Start, (counted?.End ?? mention.End) - mention.Start));
        }

        return itsOwn is not null && things is not null ? (itsOwn, things, noun.End) : null;
    }

    /// <summary>“les deux mesures” are both of those named before; but where the passages count them, it is a number.</summary>
    private bool IsBoth(PrintedStretch stretch, FigureMention figure)
    {
        var text = stretch.Words.Value;
        if (figure is not { Role: FigureRole.Count, Shape: FigureShape.Single, Bound: FigureBound.Exact, Unit: null } || figure.Low != 2
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
                    if ((mention.Role == FigureRole.Identifier && FigureComparison.Compare(figure, [mention]).Stands)
                        || paragraph.Span.Text.Slice(mention.NumberStart, mention.NumberLength).SequenceEqual(typed))
                        return true;
        return false;
    }

    private Account Report(PrintedStretch stretch, Diagnostic finding, Account otherwise) =>
        findings.Add(stretch.Owner, finding) ? Account.Waived : otherwise;

    private bool IsCalculated(PrintedStretch stretch, FigureMention figure)
    {
        Item?[] items = [stretch.Owner, .. stretch.Cited.OfType<Item>(), .. FactOf(stretch.Owner)];
        return items.OfType<Fact>().Any(fact => sums.Of(fact)?.IsCarriedBy(figure) == true);
    }

    /// <summary>The fact of a key figure.</summary>
    private IEnumerable<Item> FactOf(Item? owner) =>
        owner is KeyFigure { Fact: { } id } && counts.Brief.Citables.GetValueOrDefault(id.Value) is Item fact ? [fact] : [];

    private FoundPlace? Elsewhere(PrintedStretch stretch, FigureMention figure)
    {
        foreach (var reading in sources.SourcesOf(stretch))
        {
            foreach (var paragraph in reading.Archive.Paragraphs)
            {
                var mentions = reading.OfParagraph(paragraph.Number).Figures;
                if (!mentions.IsEmpty && FigureComparison.Compare(figure, mentions) is { Stands: true, Source: { } source })
                    return new FoundPlace(reading.Archive, reading.SpanOf(paragraph.Number, source.Start, source.Length));
            }
        }

        return null;
    }

    /// <summary>The closest figure of the passages, for the message.</summary>
    private FoundPlace? TextOf(FigureMention? source, PrintedStretch stretch) =>
        source is null ? null : sources.SourcesOf(stretch).Select(reading => reading.PlaceOf(source)).FirstOrDefault(place => place is not null);
}
