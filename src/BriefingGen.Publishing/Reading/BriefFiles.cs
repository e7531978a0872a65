using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Reading;

/// <summary>Opens the briefs that a command line names: they may lie anywhere, since the user chose them.</summary>
internal static class BriefFiles
{
    /// <summary>More than the YAML reader takes, so that the reader reports what is wrong.</summary>
    private const int Limit = 33 * 1024 * 1024;

    /// <returns>Null if it cannot be opened or is not UTF-8, which is reported.</returns>
    public static TextFile? Open(string path, RootFolder root, DiagnosticBag found)
    {
        switch (BoundedFile.Read(path, Limit, root, mayLieOutside: true))
        {
            case FileReading.Text(var file):
                return file;
            case FileReading.NotUtf8(var fault):
                found.Add(EncodingRule.Of(path, fault, null));
                break;
            case FileReading.Refused(var refusal):
                found.Add(UnreadableRule.Of(
                    path,
                    refusal == Refusal.TooLarge ? "it is larger than a brief may be (32 MiB)" : "it is not a regular file"));
                break;
            case FileReading.Failed(var error):
                found.Add(UnreadableRule.Of(
                    path, error is UnauthorizedAccessException ? "it may not be read; look at its permissions" : error.Message));
                break;
        }

        return null;
    }
}

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
        new(Rule, $"{path} cannot be opened: {reason}", null)
        {
            Path = path,
            Help = ["check the path; a brief is a text file of its own"],
        };
}
