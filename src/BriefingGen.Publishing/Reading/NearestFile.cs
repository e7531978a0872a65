using BriefingGen.Briefs.Reading;

namespace BriefingGen.Publishing.Reading;

/// <summary>“Did you mean”, for a file that is not there: one whose path differs only in case, or by a slip.</summary>
internal static class NearestFile
{
    /// <param name="typed">A path that stays under the root; each part of it is looked for, and never outside.</param>
    /// <param name="folder">What the path is relative to.</param>
    /// <returns>The path to type instead; none where no file is near.</returns>
    public static string? Find(string typed, string folder, RootFolder root)
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
