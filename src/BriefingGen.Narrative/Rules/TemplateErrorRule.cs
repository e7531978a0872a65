using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Rules;

internal static class TemplateErrorRule
{
    public static readonly Rule Rule = new(
        "template-error",
        Severity.Error,
        Waivable: false,
        "a template cannot be carried out",
        """
        Templates are strict: a name that is not there is an error and not an empty text, so that a slip does not quietly leave
        something out of a briefing. What a template may name is `brief`, `basis`, `runs`, `statements`, `demands`, `open_points`,
        `method` and `counts`.
        """);

    public static Diagnostic Of(TextSpan place, string reason) =>
        new(Rule, $"this template cannot be carried out: {reason}", new Label(place));
}
