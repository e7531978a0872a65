using BriefingGen.Publishing.Reading;

namespace BriefingGen.Cli.Commands;

/// <summary>The schema that editors complete from.</summary>
internal static class SchemaFile
{
    private const string Name = "brief.schema.json";

    /// <returns>Its path from the brief’s folder, where it lies there or above, up to the root.</returns>
    public static string? From(string briefPath, RootFolder root)
    {
        var path = Name;
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(briefPath)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, Name)))
                return path;
            if (folder == root.Path)
                break;
            path = "../" + path;
        }

        return null;
    }
}
