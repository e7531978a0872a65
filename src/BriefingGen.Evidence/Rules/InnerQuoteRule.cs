using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class InnerQuoteRule
{
    public static readonly Rule Rule = new(
        "inner-quote",
        Severity.Error,
        Waivable: false,
        "words between quotation marks inside a text are not in the source",
        """
        Quotation marks tell the reader that these are somebody's words. They must stand in the passages that the text cites, as they
        are in the source. Quote exactly, or drop the marks and say it in your own words.
        """);

    /// <param name="closest">The passage that is almost the same; none where nothing is.</param>
    public static Diagnostic Missing(TextMention shown, FoundPlace? closest) =>
        new(Rule, $"“{Wording.Shown(shown.Words)}” is a quotation, and the source does not have it", shown.Label)
        {
            Related = closest is null ? [] : [closest.Label],
            Help = [closest is null ? "quote exactly, or drop the marks" : $"the source has “{Wording.Shown(closest.Words)}”; or drop the marks"],
        };

    public static Diagnostic Elsewhere(TextMention shown, FoundPlace place, Severity severity) =>
        new(Rule, $"“{Wording.Shown(shown.Words)}” is in {place.Reference}, not in the words cited", shown.Label)
        {
            Severity = severity,
            Related = [place.Label],
            // A title cannot cite.
            Help = severity == Severity.Note ? [] : [$"cite {place.Reference} too"],
        };
}
