using BriefingGen.Briefs.Reading;
using BriefingGen.Evidence;
using BriefingGen.Evidence.Citing;
using BriefingGen.Narrative.Composition;
using BriefingGen.Narrative.Model;
using BriefingGen.Publishing.Reading;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Publishing.Tests.Export;

/// <summary>A brief’s PDF, as it was published, and the blocks it was made from.</summary>
internal sealed record BuiltBrief(string Pdf, Document Blocks, IReadOnlyList<Diagnostic> Findings)
{
    /// <param name="folder">Where the PDF goes.</param>
    public static BuiltBrief Of(string brief, string folder) =>
        TryOf(brief, folder, out var refusal) ?? throw new InvalidOperationException(refusal);

    /// <param name="refusal">Why there is no PDF.</param>
    public static BuiltBrief? TryOf(string brief, string folder, out string refusal)
    {
        var path = new BriefPath(brief, Path.GetFileNameWithoutExtension(brief));
        var outcome = new Publisher(new PublishingOptions { OutputFolder = folder }).Publish(path);
        refusal = string.Join('\n', outcome.Diagnostics.Where(one => one.Severity == Severity.Error)
            .Select(one => $"{one.Primary?.Span.File.PositionOf(one.Primary.Span.Start)}: {one.Rule.Code}: {one.Message}"));
        return outcome.Result == BriefResult.Written ? new BuiltBrief(outcome.Output!, Compose(brief), outcome.Diagnostics) : null;
    }

    private static Document Compose(string path)
    {
        var found = new DiagnosticBag();
        var root = RootFolder.Of(path, null);
        var brief = BriefReader.Read(BriefFiles.Open(path, root, found)!, found)!;
        var located = BriefLocator.Locate(brief, new ArchiveStore().Of(path, root, found), found);
        var options = new CompositionOptions { Version = BriefgenVersion.Number, AttachesSources = true };
        var checkedBrief = BriefChecks.Check(located, found);
        var narrated = Composer.Narrate(checkedBrief, new TemplateFolder(path, root, found), options, found)!;
        return Composer.Compose(narrated, BriefChecks.CheckTexts(checkedBrief, narrated.Printed, found)).Document!;
    }
}
