using BriefingGen.Publishing.Rules;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Reading;

/// <summary>Opens the briefs that a command line named: these may lie anywhere, the user pointed at them.</summary>
internal static class BriefFiles
{
    /// <summary>More than the YAML reader takes, so that it is the reader who says what is wrong.</summary>
    private const int Limit = 33 * 1024 * 1024;

    /// <returns>None where it cannot be opened or is not UTF-8; then it was said.</returns>
    public static TextFile? Open(string path, RootFolder root, DiagnosticBag found)
    {
        try
        {
            if (BoundedFile.Read(path, Limit, root: null, out var bytes) is { } refusal)
            {
                found.Add(UnreadableRule.Of(
                    path, refusal == Refusal.TooLarge ? "it is larger than a brief may be (32 MiB)" : "it is not a regular file"));
                return null;
            }

            var (name, shown) = root.NamesOf(path);
            if (TextFileReader.Read(name, bytes, out var file, shown) is not { } fault)
                return file;
            found.Add(EncodingRule.Of(path, fault, null));
        }
        catch (UnauthorizedAccessException)
        {
            found.Add(UnreadableRule.Of(path, "it may not be read; look at its permissions"));
        }
        catch (IOException error)
        {
            found.Add(UnreadableRule.Of(path, error.Message));
        }

        return null;
    }
}
