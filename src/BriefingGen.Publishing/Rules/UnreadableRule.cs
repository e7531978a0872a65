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
        A brief that was named is not there, is no regular file (a folder, a pipe), may not be read, or is larger than 32 MiB.
        """);

    public static Diagnostic Of(string path, string reason) =>
        new(Rule, $"{path} cannot be opened: {reason}", null) { Path = path, Help = ["check the path; a brief is a text file of its own"] };
}
