using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Outputs;

internal static class UnwrittenRule
{
    public static readonly Rule Rule = new(
        "not-written",
        Severity.Error,
        Waivable: false,
        "a PDF could not be written",
        """
        The PDF was made, but its file could not be written: the disk is full, or the folder may not be written to. A PDF of an
        earlier run is left as it was, and no half file remains.
        """);

    public static Diagnostic Of(string path, string reason) =>
        new(Rule, $"{path} cannot be written: {reason}", null)
        {
            Path = path,
            Help = ["choose a folder that can be written to with --out"],
        };
}

/// <summary>
/// Writes a file whole or not at all: under a temporary name beside its place, then renamed. A run that is killed leaves the file
/// that was there before.
/// </summary>
internal static class WholeFile
{
    /// <summary>Writes a PDF over that of an earlier run.</summary>
    /// <returns>False if the file could not be written, which is reported.</returns>
    public static bool TryWrite(string path, ReadOnlySpan<byte> bytes, DiagnosticBag found)
    {
        if (Write(path, bytes, overwrite: true) is not { } reason)
            return true;
        found.Add(UnwrittenRule.Of(path, reason));
        return false;
    }

    /// <returns>Why the file is not written, in a few words; null if it is.</returns>
    public static string? Write(string path, ReadOnlySpan<byte> bytes, bool overwrite)
    {
        var temporary = TemporaryName.Of(path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(temporary)!);
            WriteNew(temporary, bytes);
            File.Move(temporary, path, overwrite);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            Remove(temporary);
            // The runtime takes a file larger than the file system or a limit allows (EFBIG) for an argument out of range.
            return error is ArgumentOutOfRangeException ? "it is larger than a file may be there" : error.Message;
        }
    }

    public static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What could not be written could not be opened either, or the disk is gone: there is nothing to leave behind.
        }
    }

    /// <summary>Linux writes a file that is emptied out to the disk when it is closed, and waits for that; so it is a new
    /// one.</summary>
    private static void WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, bytes, 0);
    }
}

/// <summary>What a file is called until it is whole: `.NAME.PROCESS.tmp`, beside its place.</summary>
internal static partial class TemporaryName
{
    public const string Pattern = ".*.tmp";

    /// <summary>The process’s number keeps two runs into one folder apart; it is in no file’s content.</summary>
    public static string Of(string path) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");

    /// <returns>The process that gave a file its temporary name; null if the name is not temporary.</returns>
    public static int? ProcessOf(string path) => Form().Match(Path.GetFileName(path)) is { Success: true } match
        ? int.Parse(match.Groups["process"].ValueSpan, CultureInfo.InvariantCulture)
        : null;

    [GeneratedRegex(@"^\..+\.(?<process>[0-9]{1,9})\.tmp$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

/// <summary>The temporary files of runs that were killed.</summary>
public static class Leftovers
{
    /// <summary>Removes those below a folder whose process is gone; those that cannot be removed stay. To be called before
    /// anything is written.</summary>
    public static void Remove(string folder)
    {
        try
        {
            var all = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
            if (!Directory.Exists(folder))
                return;
            foreach (var path in Directory.EnumerateFiles(folder, TemporaryName.Pattern, all))
                if (TemporaryName.ProcessOf(path) is { } process && !Runs(process))
                    File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Tidying is no reason to stop; a folder that cannot be written to is reported when a PDF is written.
        }
    }

    /// <summary>Whether another process has the number: this one has written nothing yet.</summary>
    private static bool Runs(int id)
    {
        if (id == Environment.ProcessId)
            return false;
        try
        {
            using var process = Process.GetProcessById(id);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
