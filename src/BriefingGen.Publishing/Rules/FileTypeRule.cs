using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Rules;

internal static class FileTypeRule
{
    public static readonly Rule Rule = new(
        "file-type",
        Severity.Error,
        Waivable: false,
        "a file that a brief names is not of a kind that is read",
        """
        An archive is a regular file that ends in .txt, .md, .html or .htm and has at most 16 MiB: what an editor read, saved as it
        was. A PDF or a picture has no text that could be compared; save its words as text. Folders, devices and pipes are never
        read. A template is a regular file of at most 1 MiB.
        """);
}
