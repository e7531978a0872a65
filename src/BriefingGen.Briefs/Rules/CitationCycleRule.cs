using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class CitationCycleRule
{
    public static readonly Rule Rule = new(
        "citation-cycle",
        Severity.Error,
        Waivable: false,
        "an entry rests on itself",
        """
        What a text cites is its evidence, and what the cited entry cites in turn. If that leads back to where it began,
        nothing in the circle rests on a source. Give one of the entries `evidence` of its own instead of the citation. In the
        same way a fact cannot be a part (`part-of`) of itself.
        """);

    /// <param name="path">The ids on the way, the first one at both ends.</param>
    public static Diagnostic Cites(TextSpan closing, IReadOnlyList<string> path) =>
        Of(closing, $"“{path[0]}” rests on itself: {Way(path)}", "give one of them `evidence` instead of the citation");

    public static Diagnostic IsPartOf(TextSpan closing, IReadOnlyList<string> path) =>
        Of(closing, $"“{path[0]}” is a part of itself: {Way(path)}", "remove `part-of` from the whole");

    private static Diagnostic Of(TextSpan closing, string message, string help) =>
        new(Rule, message, new Label(closing, "closes the circle")) { Help = [help] };

    private static string Way(IReadOnlyList<string> path) =>
        string.Join(" → ", path.Count <= 6 ? path : [.. path.Take(3), "…", .. path.TakeLast(2)]);
}
