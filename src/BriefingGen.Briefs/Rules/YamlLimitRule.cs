using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class YamlLimitRule
{
    public static readonly Rule Rule = new(
        "yaml-limit",
        Severity.Error,
        Waivable: false,
        "the brief is too large or too deeply nested",
        """
        A brief may have 32 MiB, 2,000,000 nodes, and 64 levels of nesting. That is far more than any brief that is read by
        people; the limits keep a file from a stranger from stopping the machine. Split the brief.
        """);

    public static Diagnostic Of(TextSpan place, string message) => new(Rule, message, new Label(place))
    {
        Help = ["split it into several briefs; or check that this is the right file"],
    };
}
