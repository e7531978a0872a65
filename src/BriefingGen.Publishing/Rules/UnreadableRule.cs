using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Rules;

internal static class UnreadableRule
{
    public static readonly Rule Rule = new(
        "not-read",
        Severity.Error,
        Waivable: false,
        "a brief cannot be opened",
        """
        A brief that was named is not there, is no file, or may not be read.
        """);

    public static Diagnostic Of(string path, string reason) => new(Rule, $"{path} cannot be opened: {reason}", null) { Path = path };
}
