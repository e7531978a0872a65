using System.Text;

namespace BriefingGen.Publishing.Outputs;

/// <summary>Writes files that are not there yet: all of them, each whole, or none. What is there is never touched.</summary>
public static class NewFiles
{
    private const string TemporaryEnding = ".tmp";

    /// <returns>Why nothing was written; none where all files are there.</returns>
    public static NewFileFault? Write(IReadOnlyList<(string Path, string Text)> files)
    {
        foreach (var (path, _) in files)
        {
            if (Path.Exists(path))
                return new NewFileFault(path, Exists: true, "it is there already");
        }

        for (var i = 0; i < files.Count; i++)
        {
            if (Write(files[i].Path, files[i].Text) is not { } fault)
                continue;
            foreach (var (path, _) in files.Take(i))
                Remove(path);
            return fault;
        }

        return null;
    }

    private static NewFileFault? Write(string path, string text)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}{TemporaryEnding}");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(temporary, path, overwrite: false);
            return null;
        }
        catch (Exception error) when (WriteFault.Is(error))
        {
            Remove(temporary);
            return new NewFileFault(path, Path.Exists(path), WriteFault.Reason(error));
        }
    }

    private static void Remove(string path)
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
}

/// <param name="Exists">A file of the name is there.</param>
/// <param name="Reason">In a few words.</param>
public sealed record NewFileFault(string Path, bool Exists, string Reason);
