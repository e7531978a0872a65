using System.Collections.Immutable;
using BriefingGen.Evidence.Locating;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Rules;

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
