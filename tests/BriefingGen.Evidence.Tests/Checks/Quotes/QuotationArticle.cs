using BriefingGen.Testing;

namespace BriefingGen.Evidence.Tests.Checks.Quotes;

/// <summary>A fictional article and the brief that quotes it rightly.</summary>
internal sealed record QuotationArticle(string Name, string ArchiveName, string Archive, string Yaml)
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "tests/BriefingGen.Evidence.Tests/Fixtures/quotations");

    public static IReadOnlyList<QuotationArticle> All { get; } =
        [.. new[] { "agency.txt", "release.txt", "british.txt", "long.txt", "court.txt", "page.txt", "depeche.txt", "chronique.txt", "statement.md", "budget.txt", "envoy.txt", "conseil.txt", "ruling.txt", "communique.txt" }.Select(Read)];

    /// <summary>The brief without its quotes.</summary>
    public string Head => Yaml[..Yaml.IndexOf("quotes:", StringComparison.Ordinal)];

    public Located Locate(string? yaml = null) => Located.Of(yaml ?? Yaml, (ArchiveName, Archive));

    private static QuotationArticle Read(string archive) => new(
        Path.GetFileNameWithoutExtension(archive),
        archive,
        File.ReadAllText(Path.Combine(Folder, archive)),
        File.ReadAllText(Path.Combine(Folder, Path.ChangeExtension(archive, "yaml"))));
}
