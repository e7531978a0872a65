using System.Collections.Immutable;
using System.Text;
using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Reading;
using BriefingGen.Drafting.Articles;
using BriefingGen.Evidence;
using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Sources;
using BriefingGen.Testing;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Drafting.Tests;

/// <summary>Drafts of articles, checked by reading them and looking up what they cite.</summary>
internal sealed class Drafts
{
    private readonly ImmutableArray<ArticleFile> _articles;

    private Drafts(IEnumerable<ArticleFile> articles) => _articles = [.. articles];

    /// <param name="texts">Articles as .txt files.</param>
    public static Drafts Of(params string[] texts) =>
        new(texts.Select((text, index) => Article($"seeds/article-{(char)('a' + index)}.txt", Encoding.UTF8.GetBytes(text))));

    public static Drafts OfFile(string name, string text) => new([Article($"seeds/{name}", Encoding.UTF8.GetBytes(text))]);

    /// <param name="path">Below `tests`.</param>
    public static Drafts OfFixture(string path) =>
        new([Article($"seeds/{Path.GetFileName(path)}", File.ReadAllBytes(Path.Combine(SourceTree.Root, "tests", path)))]);

    public static Drafts OfSeeds(params string[] names) =>
        new(names.Select(name => Article($"seeds/{name}", File.ReadAllBytes(Path.Combine(SourceTree.Root, "seeds", name)))));

    public DraftedBrief Draft() =>
        BriefDrafter.Draft(new DraftRequest("briefs/new.yaml", _articles, "brief.schema.json"), Check);

    public DraftedBrief Draft(Func<TextFile, ImmutableArray<Diagnostic>> check) =>
        BriefDrafter.Draft(new DraftRequest("briefs/new.yaml", _articles), check);

    public ImmutableArray<Diagnostic> Check(TextFile brief)
    {
        var found = new DiagnosticBag();
        if (BriefReader.Read(brief, found) is not { } read || found.HasErrors)
            return found.Sorted();
        var located = BriefLocator.Locate(read, Archive, found);
        BriefChecks.CheckTexts(BriefChecks.Check(located, found), PrintedSummary.Of(read), found);
        return found.Sorted();
    }

    /// <summary>The codes of what is wrong with a text, without what is no error.</summary>
    public string[] Errors(string brief) => Errors(brief, Check);

    /// <summary>The same, without what the checks of its texts say: they cannot like texts that are still to be written.</summary>
    public string[] StructureErrors(string brief) => Errors(brief, text =>
    {
        var found = new DiagnosticBag();
        if (BriefReader.Read(text, found) is { } read)
            BriefChecks.Check(BriefLocator.Locate(read, Archive, found), found);
        return found.Sorted();
    });

    private static string[] Errors(string brief, Func<TextFile, ImmutableArray<Diagnostic>> check) =>
        [.. check(new TextFile("briefs/new.yaml", brief)).Where(found => found.Severity == Severity.Error).Select(found => found.Rule.Code)];

    private ArchiveRead Archive(Source source) => new(_articles.Single(article => article.Archive == source.Archive.Value).File);

    public static Brief Read(string text) => BriefReader.Read(new TextFile("briefs/new.yaml", text), new DiagnosticBag())!;

    private static ArticleFile Article(string path, byte[] bytes)
    {
        Assert.Null(TextFileReader.Read(path, bytes, out var file));
        return new ArticleFile(file!, "../" + path);
    }
}
