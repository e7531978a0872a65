using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class AccuserMissingRule
{
    public static readonly Rule Rule = new(
        "accuser-missing",
        Severity.Error,
        Waivable: false,
        "an accusation does not say who makes it",
        """
        `alleged` means that somebody is accused of a wrong. Then the page must say who accuses, and that is not left to a
        default:

        ```yaml
        status: alleged
        according-to: ncri
        ```
        """);

    public static Diagnostic Of(TextSpan status, string? publisher) =>
        new(Rule, "“alleged” needs to say by whom", new Label(status))
        {
            Help = [$"`according-to: {publisher ?? "…"}`"],
        };
}
