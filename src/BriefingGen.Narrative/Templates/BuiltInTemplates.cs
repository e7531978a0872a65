using System.Collections.Concurrent;
using System.Text;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Templates;

/// <summary>The templates embedded in the program, as resources named like `templates/default/en/summary.md.sbn`.</summary>
public static class BuiltInTemplates
{
    private const string Folder = "templates/";

    private static readonly ConcurrentDictionary<string, TextFile?> Files = new(StringComparer.Ordinal);

    /// <param name="name">For example `default/en/summary.md.sbn`.</param>
    public static TextFile? Find(string name) => Files.GetOrAdd(name, Load);

    /// <summary>In ordinal order.</summary>
    public static IEnumerable<string> Names => typeof(BuiltInTemplates).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..])
        .Order(StringComparer.Ordinal);

    private static TextFile? Load(string name)
    {
        var path = Folder + name;
        using var stream = typeof(BuiltInTemplates).Assembly.GetManifestResourceStream(path);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new TextFile($"(built in)/{path}", reader.ReadToEnd());
    }
}
