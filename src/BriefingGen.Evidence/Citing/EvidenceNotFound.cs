using System.Collections.Immutable;
using BriefingGen.Briefs.Yaml;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Citing;

internal static class EvidenceNotFoundRule
{
    public static readonly Rule Rule = new(
        "evidence-not-found",
        Severity.Error,
        Waivable: false,
        "the words given as evidence are not in the source",
        """
        Evidence is the source's own words, copied: they are looked for in the archived text, and the reader is led to them. Only
        typography may differ: quotation marks, dashes, spaces, line breaks. Words begin and end where the source's do: “2 million”
        is not in “1.2 million”, “five” not in “twenty-five”. `[…]` may leave out up to 300 characters.
        """);

    public static Diagnostic Of(MappedText exact, ArchivedSource source) =>
        new(Rule, "these words are not in the source, nor anything like them", new Label(exact.Origin(0, exact.Value.Length)))
        {
            Help = [$"copy the words from {source.File.ShownPath}; if they are in another source, name it: `{{source: …, exact: \"…\"}}`"],
        };

    /// <param name="id">Of a source, where its words are wanted.</param>
    public static Diagnostic OfId(MappedText id) =>
        new(Rule, $"“{Wording.Shown(id.Value)}” is the id of a source, and not words of it", new Label(id.Origin(0, id.Value.Length)))
        {
            Help = [$"copy the words too: `{{source: {id.Value.Trim()}, exact: \"…\"}}`; a quotation needs none: `{{source: {id.Value.Trim()}}}`"],
        };

    /// <param name="context">The prefix or suffix.</param>
    public static Diagnostic ElsewhereOnly(MappedText exact, MappedText context, bool isPrefix, ImmutableArray<Passage> places) =>
        new(
            Rule,
            $"“{Wording.Shown(exact.Value)}” stands in {Wording.Places(places)}, but not {(isPrefix ? "after" : "before")} these words",
            new Label(context.Origin(0, context.Value.Length)))
        {
            Related = [.. places.Take(3).Select(place => new Label(place.Span) { Place = place.Place })],
            Help =
            [
                isPrefix
                    ? "copy `prefix` from the words right before, or quote a longer passage instead"
                    : "copy `suffix` from the words right after, or quote a longer passage instead",
            ],
        };
}

internal static class EvidenceAlteredRule
{
    public static readonly Rule Rule = new(
        "evidence-altered",
        Severity.Error,
        Waivable: false,
        "the words given as evidence are almost in the source",
        """
        A passage of the source is close to these words, but not the same. Nothing that is only close passes: a slip of the pen and
        a changed figure look alike. The note shows the difference, `[-yours-]` and `{+the source's+}`. Paste the source's words,
        slips and all; correct them in `value` or `sentence`, which are yours.
        """);

    /// <param name="passes">Whether words stand once in the source.</param>
    public static Diagnostic Of(MappedText exact, NearMiss closest, ArchivedSource source, Func<string, bool> passes)
    {
        var count = closest.Differences.Sum(difference => Math.Max(
            Wording.WordsIn(exact.Value.AsSpan(difference.Start, difference.Length)), Wording.WordsIn(difference.Source.Text)));
        var how = count == 0 ? "its punctuation or spaces" : Wording.Count(count, "word", "words");
        return DifferenceLabels.On(
            new Diagnostic(Rule, $"these words are not in the source; the closest passage differs in {how}", null)
            {
                Notes = [InlineDiff.Of(exact.Value, closest)],
                Help = [Words(closest, source, passes) is { } words ? PasteHelp.Of(exact, words) : PasteHelp.Nothing],
            },
            exact,
            closest,
            source);
    }

    /// <summary>The source's words, and some around them where they stand in more places.</summary>
    private static string? Words(NearMiss closest, ArchivedSource source, Func<string, bool> passes)
    {
        var words = Wording.Line(closest.Passage.Text);
        if (passes(words))
            return words;
        return LongerPassage.Of(new Passage(source, [new Matched(0, words.Length, closest.Passage)])) is { } longer && passes(longer)
            ? longer
            : null;
    }

    /// <summary>Typographic marks were typed as if they were YAML's.</summary>
    public static Diagnostic OuterMarks(MappedText exact, string inside) =>
        new(Rule, "the source has these words, but not in quotation marks", new Label(exact.Origin(0, exact.Value.Length)))
        {
            Help = [$"leave the marks out; YAML needs none: {ScalarPaste.Whole(exact, Wording.Line(inside))}"],
        };
}

internal static class EvidenceSplicedRule
{
    public static readonly Rule Rule = new(
        "evidence-spliced",
        Severity.Error,
        Waivable: false,
        "the words given as evidence are in the source, but not together",
        """
        Evidence is one passage. Words from two places are two pieces of evidence; give them as a list, and the reader is led to both:

        ```yaml
        evidence:
          - killing 52 members
          - abducting seven residents
        ```

        `[…]` joins words of one passage, in their order and at most 300 characters apart.
        """);

    public static Diagnostic Of(MappedText exact, ImmutableArray<Passage> pieces) =>
        PieceLabels.On(
            new Diagnostic(Rule, $"all words are in the source, but not together: {PieceLabels.List(exact.Value, pieces)}", null)
            {
                Help = ["cite each passage by itself: `evidence` takes a list; `[…]` leaves out at most 300 characters"],
            },
            exact,
            pieces);
}

internal static class EvidenceAmbiguousRule
{
    public static readonly Rule Rule = new(
        "evidence-ambiguous",
        Severity.Error,
        Waivable: false,
        "the words given as evidence stand in more than one place",
        """
        A reference leads to one passage, so the words must stand once in the source. Quote more of the passage; or, where a longer
        one would say too much, tell the places apart by what stands right before or after:

        ```yaml
        evidence: {exact: Camp Liberty, prefix: now residing in}
        ```
        """);

    private const int MostShown = 3;

    /// <param name="places">At least two.</param>
    public static Diagnostic Of(MappedText exact, ImmutableArray<Passage> places)
    {
        var longer = places.Take(MostShown).Select(LongerPassage.Of).FirstOrDefault(words => words is not null);
        var message = $"“{Wording.Shown(exact.Value)}” stands in {Wording.Places(places)}";
        return new Diagnostic(Rule, message, new Label(exact.Origin(0, exact.Value.Length)))
        {
            Related = [.. places.Take(MostShown).Select(place => new Label(place.Span) { Place = place.Place })],
            Help = [longer is null ? "quote more of the passage" : $"quote more of the passage, for example “{longer}”"],
        };
    }
}
