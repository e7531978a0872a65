using BriefingGen.Briefs.Reading;
using BriefingGen.Evidence;
using BriefingGen.Evidence.Checks;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Sources;
using BriefingGen.Narrative.Composition;
using BriefingGen.Narrative.Model;
using BriefingGen.Narrative.Templates;
using BriefingGen.Testing;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Tests.Composition;

/// <summary>Briefs and their archives, read, located and composed.</summary>
internal static class Given
{
    public static CompositionOptions Options { get; } = new() { Version = "1.0.0" };

    public static TextFile SeedBrief { get; } = FileOf("briefs/camp-ashraf.yaml");

    public static LocatedBrief French() =>
        Locate(FileOf("briefs/telecabine.yaml"), FileOf("seeds/fictional-cableway-fr.txt"));

    public static LocatedBrief Seed() => Locate(SeedBrief, FileOf("seeds/000_87ea1ef8ced58726.txt"));

    /// <param name="archives">In the order of the sources.</param>
    public static LocatedBrief Brief(string yaml, params string[] archives) => Locate(
        new TextFile("briefs/harbour.yaml", yaml),
        [.. archives.Select((text, index) => new TextFile($"archive/{index + 1}.txt", text))]);

    /// <summary>The same with one archive in Markdown.</summary>
    public static LocatedBrief Markdown(string yaml, string archive) =>
        Locate(new TextFile("briefs/harbour.yaml", yaml), new TextFile("archive/1.md", archive));

    public static Document Document(LocatedBrief located, CompositionOptions? options = null, ITemplateFiles? files = null)
    {
        var composed = Compose(located, files ?? NoTemplateFiles.Instance, options ?? Options);
        Assert.Equal("", string.Concat(composed.Diagnostics.Select(found => $"{found.Rule.Code}: {found.Message}\n")));
        return composed.Document!;
    }

    /// <summary>Told and composed; what the checks find is not this room's matter.</summary>
    public static ComposedBriefing Compose(LocatedBrief located, ITemplateFiles files, CompositionOptions options)
    {
        var found = new DiagnosticBag();
        var brief = BriefChecks.Check(located, new DiagnosticBag());
        if (Composer.Narrate(brief, files, options, found) is not { } narrated)
            return new ComposedBriefing(null, found.Sorted(), []);
        var composed = Composer.Compose(narrated, BriefChecks.CheckTexts(brief, narrated.Printed, new DiagnosticBag()));
        return composed with
        {
            Document = found.HasErrors ? null : composed.Document,
            Diagnostics = found.Sorted().AddRange(composed.Diagnostics),
        };
    }

    /// <summary>What the checks count and set down of a brief without a summary.</summary>
    public static EvidenceReport Report(LocatedBrief located)
    {
        var found = new DiagnosticBag();
        return BriefChecks.CheckTexts(BriefChecks.Check(located, found), null, found);
    }

    /// <summary>The section under a heading of the second rank.</summary>
    public static Stack? Section(this Document document, string heading) => document.Content.Children.OfType<Stack>().FirstOrDefault(
        block => block.Children is [TextBlock { Role: Role.Heading2 } first, ..] && BlockText.Words(first).Trim() == heading);

    public static string Words(this Document document) => BlockText.Words(document.Content);

    private static LocatedBrief Locate(TextFile file, params TextFile[] archives)
    {
        var found = new DiagnosticBag();
        var brief = BriefReader.Read(file, found);
        Assert.True(brief is not null && !found.HasErrors, DiagnosticText.Of(found));
        var located = BriefLocator.Locate(brief, source => new ArchiveRead(archives[source.Position]), found);
        Assert.False(found.HasErrors, DiagnosticText.Of(found));
        return located;
    }

    private static TextFile FileOf(string path)
    {
        var bytes = File.ReadAllBytes(Path.Combine(SourceTree.Root, path));
        return new TextFile(path, System.Text.Encoding.UTF8.GetString(bytes), bytes);
    }
}
