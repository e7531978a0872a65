using BriefingGen.Testing;

namespace BriefingGen.Architecture.Tests;

/// <summary>The files of the checkout that people write: nothing that a build left.</summary>
internal static class ProjectFiles
{
    /// <summary>Their paths from the top of the checkout, with “/”, in ordinal order.</summary>
    public static IEnumerable<string> Under(string folder) =>
        Directory.EnumerateFiles(Path.Combine(SourceTree.Root, folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(SourceTree.Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);
}
