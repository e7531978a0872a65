using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class DateElsewhereRule
{
    public static readonly Rule Rule = new(
        "date-elsewhere",
        Severity.Warning,
        Waivable: true,
        "a date is in the source, but not in the paragraphs that its text cites",
        """
        The source has the date in another paragraph than those cited, where it may be the date of something else. Cite that place too:
        `evidence` may be a list.
        """);

    public static Diagnostic Of(Label at, string shown, FoundPlace place) =>
        new(Rule, $"“{shown}” is in {place.Reference}, not in the paragraphs cited", at)
        {
            Related = [place.Label],
            Help = [$"extend `evidence` to the words around “{Wording.Line(place.Words)}”, if they date the same thing"],
        };
}
