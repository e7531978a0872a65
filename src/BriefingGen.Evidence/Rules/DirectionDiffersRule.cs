using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class DirectionDiffersRule
{
    public static readonly Rule Rule = new(
        "direction-differs",
        Severity.Error,
        Waivable: true,
        "a figure goes the other way than in the source",
        """
        “Traffic rose 12 per cent” has the figure of “traffic fell 12 per cent” and says the contrary. The sentence of the figure has a word
        such as *rose*, *gained*, *above*; the sentence of the source has the opposite, and nowhere the same.
        """);

    public static Diagnostic Of(TextMention shown, string word, string sourceWord, FoundPlace place) =>
        new(Rule, $"“{word}” with “{Wording.Line(shown.Words)}”: the source says “{sourceWord}”", shown.Label)
        {
            Related = [place.Label],
            Help = [$"say it as the source does: “{Wording.Shown(place.Words)}”"],
        };
}
