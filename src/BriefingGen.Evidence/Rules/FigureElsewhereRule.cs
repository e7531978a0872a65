using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class FigureElsewhereRule
{
    public static readonly Rule Rule = new(
        "figure-elsewhere",
        Severity.Warning,
        Waivable: true,
        "a figure is in the source, but not in the passages that its text cites",
        """
        The source has the figure in another place than the one that is cited, where it may count something else. Cite that place too:
        `evidence` may be a list.
        """);

    public static Diagnostic Of(TextMention shown, FoundPlace place) =>
        new(Rule, $"“{Wording.Line(shown.Words)}” is in {place.Reference}, not in the words cited", shown.Label)
        {
            Related = [place.Label],
            Help = [$"extend `evidence` to the words around “{Wording.Line(place.Words)}”, if they count the same thing"],
        };
}
