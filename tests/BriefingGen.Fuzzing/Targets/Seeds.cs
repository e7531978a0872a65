using System.Text;
using BriefingGen.Briefs.Reading;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Fuzzing.Targets;

/// <summary>What the checkout has that a target can bear, for a search to begin with.</summary>
public static class Seeds
{
    public static IEnumerable<byte[]> Of(FuzzTarget target, string root) => target switch
    {
        FuzzTarget.Yaml or FuzzTarget.Brief => Files(root, "briefs", "*.yaml").Select(File.ReadAllBytes),
        FuzzTarget.Template => Files(root, "src/BriefingGen.Narrative/Templates", "*.sbn").Concat(Files(root, "briefs", "*.sbn")).Select(File.ReadAllBytes),
        FuzzTarget.Archive => Files(root, "seeds", "*").Select(path => Archive(path)),
        FuzzTarget.Matcher => Files(root, "briefs", "*.yaml").SelectMany(Quotations),
        FuzzTarget.Planted => [],
    };

    private static IOrderedEnumerable<string> Files(string root, string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(root, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static byte[] Archive(string path) =>
        [.. Encoding.UTF8.GetBytes(Path.GetExtension(path)[1..] + "\n"), .. File.ReadAllBytes(path)];

    /// <summary>The first quotations of a brief, each over the articles it may stand in.</summary>
    private static IEnumerable<byte[]> Quotations(string path)
    {
        var brief = BriefReader.Read(new TextFile(path, File.ReadAllText(path)), new DiagnosticBag())!;
        var articles = brief.Sources.Select(source => Path.Combine(Path.GetDirectoryName(path)!, source.Archive.Value)).Take(2).ToList();
        return
            from article in articles
            from quote in brief.Quotes.Take(2)
            select Encoding.UTF8.GetBytes($"{quote.Text.Value}\n---\n{File.ReadAllText(article)}");
    }
}
