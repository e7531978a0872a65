using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;

namespace BriefingGen.Publishing.Reading;

/// <summary>Finds the briefs that the paths of a command line name, and where each one’s PDF goes.</summary>
public static class BriefFinder
{
    private const string TemplatesFolder = "templates";

    /// <param name="paths">Files, folders and patterns (`briefs/2031-*.yaml`, `**` for folders); a folder is walked to the bottom, `templates/` and hidden folders left out, and its
    /// subfolders are mirrored in the output.</param>
    public static FoundBriefs Find(IEnumerable<string> paths)
    {
        var briefs = ImmutableArray.CreateBuilder<BriefPath>();
        var missing = ImmutableArray.CreateBuilder<string>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
                briefs.AddRange(Walk(path, ""));
            else if (File.Exists(path))
                briefs.Add(new BriefPath(path, Path.GetFileNameWithoutExtension(path)));
            else if (Match(path) is { Count: > 0 } matched)
                briefs.AddRange(matched);
            else
                missing.Add(path);
        }

        return new FoundBriefs([.. briefs.DistinctBy(brief => Path.GetFullPath(brief.Path))], missing.DrainToImmutable());
    }

    /// <summary>Where the shell has not resolved a pattern, it is resolved here.</summary>
    private static List<BriefPath> Match(string pattern)
    {
        var parts = pattern.Split('/', '\\');
        var first = Array.FindIndex(parts, part => part.Contains('*', StringComparison.Ordinal));
        if (first < 0)
            return [];
        var folder = first == 0 ? "." : string.Join('/', parts[..first]) + "/";
        if (!Directory.Exists(folder))
            return [];
        var matched = new Matcher(StringComparison.Ordinal).AddInclude(string.Join('/', parts[first..])).GetResultsInFullPath(folder);
        return
        [
            .. matched.Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal)
                .Where(path => Path.GetExtension(path) is ".yaml" or ".yml")
                .Select(path => new BriefPath(first == 0 ? path : Path.Combine(folder, path), Path.ChangeExtension(path, null))),
        ];
    }

    private static IEnumerable<BriefPath> Walk(string folder, string mirrored)
    {
        var files = Directory.EnumerateFiles(folder, "*")
            .Where(file => Path.GetExtension(file) is ".yaml" or ".yml")
            .Order(StringComparer.Ordinal)
            .Select(file => new BriefPath(file, Path.Combine(mirrored, Path.GetFileNameWithoutExtension(file))));
        var folders = Directory.EnumerateDirectories(folder)
            .Where(inner => Path.GetFileName(inner) is var name && name != TemplatesFolder && !name.StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .SelectMany(inner => Walk(inner, Path.Combine(mirrored, Path.GetFileName(inner))));
        return files.Concat(folders);
    }
}

/// <param name="Missing">Paths that are neither a file nor a folder.</param>
public sealed record FoundBriefs(ImmutableArray<BriefPath> Briefs, ImmutableArray<string> Missing);

/// <param name="Output">The PDF’s path below the output folder, without “.pdf”.</param>
public sealed record BriefPath(string Path, string Output);
