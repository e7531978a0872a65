namespace BriefingGen.Cli.Commands;

/// <summary>Where a new brief is written, by the name that was typed.</summary>
internal static class BriefName
{
    private const string Folder = "briefs";

    /// <returns>A path below the current folder, with “/”; none where the name cannot be one, and then why.</returns>
    public static string? PathOf(string name, out string problem)
    {
        problem = Problem(name) ?? "";
        if (problem.Length > 0)
            return null;
        var path = name.Contains('/', StringComparison.Ordinal) ? name : $"{Folder}/{name}";
        return Path.GetExtension(path) is ".yaml" or ".yml" ? path : path + ".yaml";
    }

    private static string? Problem(string name)
    {
        if (Path.IsPathRooted(name) || name.StartsWith('/'))
            return $"“{name}” begins at the root of the disk: name the brief from the current folder, for example {Folder}/harbour";
        foreach (var part in name.Split('/'))
        {
            if (part == "..")
                return $"“{name}” leads out of the current folder: change there first";
            if (part.Length == 0 || !char.IsLetterOrDigit(part[0]) || !part.All(IsPlain))
                return $"“{name}” cannot be a brief’s name: use letters, digits, “-”, “_” and “.”, with “/” behind a folder";
        }

        return null;
    }

    /// <summary>What no shell takes for something else.</summary>
    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.';
}
