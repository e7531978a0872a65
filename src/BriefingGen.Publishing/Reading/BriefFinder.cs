using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;

namespace BriefingGen.Publishing.Reading;

/// <summary>Finds the briefs that the paths of a command line name, and the path of each one’s PDF.</summary>
public static class BriefFinder
{
    private const string TemplatesFolder = "templates";

    /// <param name="paths">Files, folders and patterns (`briefs/2031-*.yaml`, `**` for folders); a folder is walked to the
    /// bottom, `templates/` and hidden folders left out, and its subfolders are mirrored in the output.</param>
    public static FoundBriefs Find(IEnumerable<string> paths)
    {
        var briefs = ImmutableArray.CreateBuilder<BriefPath>();
        var missing = ImmutableArray.CreateBuilder<MissingPath>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
                Walk(path, "", [], briefs, missing);
            else if (File.Exists(path) && Path.GetExtension(path).ToLowerInvariant() is ".txt" or ".md" or ".html" or ".htm")
                missing.Add(new MissingPath(
                    path, "this is an article and no brief; `briefgen new NAME --source FILE` begins a brief from it"));
            else if (File.Exists(path))
                briefs.Add(new BriefPath(path, Path.GetFileNameWithoutExtension(path)));
            else if (Match(path) is { Count: > 0 } matched)
                briefs.AddRange(matched);
            else
                missing.Add(new MissingPath(path, "no such file or folder"));
        }

        return new FoundBriefs([.. briefs.DistinctBy(brief => Path.GetFullPath(brief.Path))], missing.DrainToImmutable());
    }

    /// <summary>Resolves a pattern that the shell has not resolved.</summary>
    private static List<BriefPath> Match(string pattern)
    {
        var parts = pattern.Split('/', '\\');
        var first = Array.FindIndex(parts, part => part.Contains('*', StringComparison.Ordinal));
        if (first < 0)
            return [];
        var folder = first == 0 ? "." : string.Join('/', parts[..first]) + "/";
        if (!Directory.Exists(folder))
            return [];
        var matched = new Matcher(StringComparison.Ordinal)
            .AddInclude(string.Join('/', parts[first..]))
            .GetResultsInFullPath(folder);
        return
        [
            .. matched.Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal)
                .Where(path => Path.GetExtension(path) is ".yaml" or ".yml")
                .Select(path => new BriefPath(first == 0 ? path : Path.Combine(folder, path), Path.ChangeExtension(path, null))),
        ];
    }

    /// <param name="above">The folders that are being walked, with their links resolved: a link to one of them would never end.
    /// </param>
    private static void Walk(
        string folder,
        string mirrored,
        ImmutableArray<string> above,
        ImmutableArray<BriefPath>.Builder briefs,
        ImmutableArray<MissingPath>.Builder missing)
    {
        var real = RootFolder.Real(Path.GetFullPath(folder));
        if (above.Contains(real))
            return;
        try
        {
            briefs.AddRange(Directory.EnumerateFiles(folder, "*")
                .Where(file => Path.GetExtension(file) is ".yaml" or ".yml")
                .Order(StringComparer.Ordinal)
                .Select(file => new BriefPath(file, Path.Combine(mirrored, Path.GetFileNameWithoutExtension(file)))));
            var folders = Directory.EnumerateDirectories(folder)
                .Where(inner => Path.GetFileName(inner) is var name && name != TemplatesFolder && !name.StartsWith('.'))
                .Order(StringComparer.Ordinal);
            foreach (var inner in folders)
                Walk(inner, Path.Combine(mirrored, Path.GetFileName(inner)), above.Add(real), briefs, missing);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            missing.Add(new MissingPath(folder, "this folder cannot be read; look at its permissions"));
        }
    }
}

public sealed record FoundBriefs(ImmutableArray<BriefPath> Briefs, ImmutableArray<MissingPath> Missing);

/// <param name="Output">The PDF’s path below the output folder, without “.pdf”.</param>
public sealed record BriefPath(string Path, string Output);

/// <summary>A path that names no brief, and why.</summary>
public sealed record MissingPath(string Path, string Reason);

/// <summary>Two briefs whose PDFs would be the same file.</summary>
public sealed record OutputClash(BriefPath First, BriefPath Second)
{
    /// <summary>Compared without case: on some file systems two names that differ in case are one file.</summary>
    public static OutputClash? Find(ImmutableArray<BriefPath> briefs) => briefs
        .GroupBy(brief => brief.Output, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .Select(group => new OutputClash(group.First(), group.ElementAt(1)))
        .FirstOrDefault();
}
