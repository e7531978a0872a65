using BriefingGen.Briefs.Yaml;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Rules;

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
