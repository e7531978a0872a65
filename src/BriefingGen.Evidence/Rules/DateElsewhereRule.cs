using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class DateElsewhereRule
{
    public static readonly Rule Rule = new(
        "date-elsewhere",
        Severity.Warning,
        Waivable: true,
        "a date is in the source, but not where its text cites",
        """
        The source has the date in another paragraph than those cited, or in the paragraph but not in the words cited, which have another
        date of that kind. There it may be the date of something else. Cite that place too: `evidence` may be a list.
        """);

    public static Diagnostic Of(Label at, string shown, FoundPlace place) =>
        new(Rule, $"“{shown}” is in {place.Reference}, not in the paragraphs cited", at)
        {
            Related = [place.Label],
            Help = [$"extend `evidence` to the words around “{Wording.Line(place.Words)}”, if they date the same thing"],
        };

    /// <summary>The paragraph has it, and the words cited have another of its kind.</summary>
    public static Diagnostic InParagraph(TextMention shown, FoundPlace place, FoundPlace cited) =>
        new(Rule, $"“{shown.Words}” is elsewhere in {place.Reference}; the words cited say “{Wording.Line(cited.Words)}”", shown.Label)
        {
            Related = [cited.Label, place.Label],
            Help = [$"write “{Wording.Line(cited.Words)}”, or extend `evidence` to the words around “{Wording.Line(place.Words)}”, if they date the same thing"],
        };
}
