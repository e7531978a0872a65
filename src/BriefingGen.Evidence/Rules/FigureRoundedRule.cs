using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class FigureRoundedRule
{
    public static readonly Rule Rule = new(
        "figure-rounded",
        Severity.Error,
        Waivable: true,
        "a figure is rounded and does not say so",
        """
        A rounded figure that stands as if it were exact is another figure. Say that it is rounded (“about”, “nearly”, “over”), or give
        it as the source does.
        """);

    public static Diagnostic Of(TextMention shown, FoundPlace? exact) =>
        new(Rule, $"“{Wording.Line(shown.Words)}” is {(exact is null ? "the source’s figure" : $"“{Wording.Line(exact.Words)}”")} rounded", shown.Label)
        {
            Related = exact is null ? [] : [exact.Label],
            Help = [$"“about {Wording.Line(shown.Words)}”"],
        };
}
