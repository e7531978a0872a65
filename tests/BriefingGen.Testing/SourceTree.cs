namespace BriefingGen.Testing;

/// <summary>
/// The checkout the tests run from. Compiled paths are mapped to `/_/` (PathMap), so they are turned back here.
/// </summary>
public static class SourceTree
{
    /// <summary>The folder that holds BriefingGen.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>A compiled path (`/_/tests/…`) as it lies on this disk.</summary>
    public static string Resolve(string compiledPath) =>
        compiledPath.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(Root, compiledPath[3..]) : compiledPath;

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "BriefingGen.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests must run inside the checkout.");
        return folder;
    }
}
