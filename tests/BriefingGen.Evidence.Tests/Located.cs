using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Reading;
using BriefingGen.Evidence.Checks;
using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Tests;

/// <summary>A brief that was read and located, and whose quotations and statuses were checked, for tests.</summary>
/// <param name="Found">What that found, sorted.</param>
internal sealed record Located(CheckedBrief Results, IReadOnlyList<Diagnostic> Found)
{
    public LocatedBrief Brief => Results.Located;

    public static Located Seed(Func<string, string>? change = null)
    {
        var yaml = File.ReadAllText(Path.Combine(Testing.SourceTree.Root, "tests/BriefingGen.Evidence.Tests/Fixtures/camp-ashraf.yaml"));
        return Of(change?.Invoke(yaml) ?? yaml, _ => new ArchiveRead(Articles.SeedFile()), "briefs/camp-ashraf.yaml");
    }

    /// <param name="articles">What a source's path leads to.</param>
    public static Located Of(string yaml, params (string Path, string Text)[] articles) => Of(
        yaml,
        source => articles.Where(article => article.Path == source.Archive.Value)
            .Select(article => (ArchiveReading)new ArchiveRead(new TextFile(article.Path, article.Text)))
            .FirstOrDefault(new ArchiveMissing("there is no such file")),
        "briefs/brief.yaml");

    /// <summary>With what the checks of its texts find, sorted.</summary>
    public Located Checked()
    {
        var found = new DiagnosticBag();
        found.AddRange(Found);
        BriefChecks.CheckTexts(Results, PrintedSummary.Of(Brief.Brief), found);
        return this with { Found = found.Sorted() };
    }

    /// <summary>What an editor reads.</summary>
    public string Text => string.Join('\n', Found.Select(diagnostic => StyledText.Plain(DiagnosticWriter.Full(diagnostic))));

    private static Located Of(string yaml, Func<Source, ArchiveReading> read, string path)
    {
        var structure = new DiagnosticBag();
        var brief = BriefReader.Read(new TextFile(path, yaml), structure);
        Assert.False(structure.HasErrors, string.Join('\n', structure.Sorted().Select(diagnostic => diagnostic.Message)));
        var found = new DiagnosticBag();
        return new Located(BriefChecks.Check(BriefLocator.Locate(brief!, read, found), found), found.Sorted());
    }
}
