using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Rules;

internal static class WhichSourceRule
{
    public static readonly Rule Rule = new(
        "which-source",
        Severity.Error,
        Waivable: false,
        "it is not said in which source the words stand",
        """
        Where a brief has several sources, a passage is looked for in the one that its evidence names, else in the one that the
        item's `according-to` names. It is never taken from whichever source has the words: the reader must know whose they are.

        ```yaml
        evidence: {source: unions, exact: no sheet was altered}
        ```
        """);

    /// <param name="places">Where the words stand, for each source that has them.</param>
    /// <param name="help">What to type, for a source's id.</param>
    public static Diagnostic Of(
        MappedText words,
        IReadOnlyList<(Source Source, ImmutableArray<Passage> Places)> places,
        IReadOnlyList<Source> without,
        Func<string, string> help)
    {
        var label = new Label(words.Origin(0, words.Value.Length));
        var absent = Wording.List([.. without.Select(source => $"“{source.Id.Value}”")], "or");
        if (places.Count == 0)
        {
            return new Diagnostic(Rule, $"which source? These words are not in {absent}", label)
            {
                Help = [help("…"), "copy the words as they stand in that source"],
            };
        }

        var present = Wording.List([.. places.Select(found => $"“{found.Source.Id.Value}” ({Wording.Places(found.Places)})")]);
        return new Diagnostic(
            Rule, $"which source? These words are in {present}{(without.Count > 0 ? $", not in {absent}" : "")}", label)
        {
            Related = [.. places.Take(3).Select(found => new Label(found.Places[0].Span) { Place = found.Places[0].Place })],
            Help = [.. places.Take(3).Select(found => help(found.Source.Id.Value))],
        };
    }
}
