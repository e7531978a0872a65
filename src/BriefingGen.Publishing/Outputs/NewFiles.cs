using System.Text;

namespace BriefingGen.Publishing.Outputs;

/// <summary>Writes files that do not exist yet: all of them, each whole, or none. An existing file is never touched.</summary>
public static class NewFiles
{
    /// <returns>Why nothing was written; null if all files were written.</returns>
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
                WholeFile.Remove(path);
            return fault;
        }

        return null;
    }

    private static NewFileFault? Write(string path, string text) =>
        WholeFile.Write(path, Encoding.UTF8.GetBytes(text), overwrite: false) is { } reason
            ? new NewFileFault(path, Path.Exists(path), reason)
            : null;
}

/// <param name="Exists">A file of that name exists.</param>
/// <param name="Reason">In a few words.</param>
public sealed record NewFileFault(string Path, bool Exists, string Reason);
