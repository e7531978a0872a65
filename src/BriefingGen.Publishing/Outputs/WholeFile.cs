using BriefingGen.Publishing.Rules;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Outputs;

/// <summary>
/// Writes a file whole or not at all: under a temporary name beside its place, then renamed. A run that is killed leaves the file
/// that was there before.
/// </summary>
internal static class WholeFile
{
    internal const string TemporaryEnding = ".tmp";

    /// <returns>Whether the file is there; if not, it is said why.</returns>
    public static bool TryWrite(string path, ReadOnlySpan<byte> bytes, DiagnosticBag found)
    {
        // The process’s number keeps two runs into one folder apart; it is in no file’s content.
        var temporary = Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.{Environment.ProcessId}{TemporaryEnding}");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(temporary)!);
            WriteNew(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
            return true;
        }
        catch (Exception error) when (WriteFault.Is(error))
        {
            found.Add(UnwrittenRule.Of(path, WriteFault.Reason(error)));
            Remove(temporary);
            return false;
        }
    }

    /// <summary>A file that is opened to be emptied is one that Linux writes out to the disk when it is closed, and waits for that; so it
    /// is a new one.</summary>
    private static void WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, bytes, 0);
    }

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What could not be written could not be opened either, or the disk is gone: there is nothing to leave behind.
        }
    }
}
