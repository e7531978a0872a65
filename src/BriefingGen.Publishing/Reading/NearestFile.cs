using BriefingGen.Briefs.Notation;

namespace BriefingGen.Publishing.Reading;

/// <summary>“Did you mean”, for a file that is not there: one whose path differs only in case, by a slip, or by the folder it was
/// written from.</summary>
internal static class NearestFile
{
    private const string Above = "../";

    /// <param name="typed">A path that stays under the root; each part of it is looked for, and never outside.</param>
    /// <param name="folder">What the path is relative to.</param>
    /// <returns>The path to type instead; null if no file is near.</returns>
    public static string? Find(string typed, string folder, RootFolder root) =>
        NearTo(typed, folder, root) ?? FromAbove(typed, folder, root);

    /// <summary>The path was written from the folder above the brief’s, which is usually the current one.</summary>
    private static string? FromAbove(string typed, string folder, RootFolder root)
    {
        if (typed.StartsWith(Above, StringComparison.Ordinal))
            return null;
        return root.Find(Above + typed, folder, ArchiveStore.Endings, out _) is null ? null : Above + typed;
    }

    /// <summary>The path was written as if the brief’s folder were deeper than it is.</summary>
    /// <param name="typed">A path that leads out of the root.</param>
    public static string? FromBelow(string typed, string folder, RootFolder root)
    {
        while (typed.StartsWith(Above, StringComparison.Ordinal))
        {
            typed = typed[Above.Length..];
            if (root.Find(typed, folder, ArchiveStore.Endings, out _) is not null)
                return typed;
        }

        return null;
    }

    private static string? NearTo(string typed, string folder, RootFolder root)
    {
        var (at, wanted) = (root.Path, Path.GetFullPath(Path.Combine(folder, typed)));
        try
        {
            foreach (var part in Path.GetRelativePath(at, wanted).Split(Path.DirectorySeparatorChar))
            {
                if (Near(part, at) is not { } near)
                    return null;
                at = Path.Combine(at, near);
            }

            return at != wanted && File.Exists(at) ? Path.GetRelativePath(folder, at).Replace('\\', '/') : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? Near(string part, string folder)
    {
        if (Path.Exists(Path.Combine(folder, part)))
            return part;
        var names = Directory.EnumerateFileSystemEntries(folder, "*")
            .Select(path => Path.GetFileName(path))
            .Where(name => !name.StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .ToList();
        return names.Find(name => name.Equals(part, StringComparison.OrdinalIgnoreCase)) ?? Suggestion.For(part, names);
    }
}
