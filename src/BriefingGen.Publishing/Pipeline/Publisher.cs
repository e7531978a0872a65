using System.Collections.Immutable;
using BriefingGen.Briefs.Reading;
using BriefingGen.Evidence;
using BriefingGen.Evidence.Citing;
using BriefingGen.Narrative.Composition;
using BriefingGen.Narrative.Model;
using BriefingGen.Pdf.Document;
using BriefingGen.Publishing.Export;
using BriefingGen.Publishing.Findings;
using BriefingGen.Publishing.Outputs;
using BriefingGen.Publishing.Reading;
using BriefingGen.Publishing.Rules;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Layout;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Publishing.Pipeline;

/// <summary>
/// The pipeline: reading, evidence, narrative, composing, layout, PDF, publishing. Each stage reports all it finds; a stage whose
/// input is missing is not run, and nothing is written if there is an error.
/// </summary>
public sealed class Publisher(PublishingOptions options)
{
    private readonly PageLook _look = new(
        PageFormat.For(options.Paper.Size()), options.ClearPrint ? Magnification.ClearPrint : Magnification.None);
    private readonly ArchiveStore _archives = new();
    private readonly Preparation _preparation = new(options.Jobs);

    public BriefOutcome Publish(BriefPath path)
    {
        var found = new DiagnosticBag();
        var root = RootFolder.Of(path.Path, options.Root);
        if (BriefFiles.Open(path.Path, root, found) is not { } file)
            return new BriefOutcome(path.Path, BriefResult.Unopened, found.Sorted());

        var made = Make(file, path, root, found);
        if (made is not { } briefing)
            return new BriefOutcome(path.Path, BriefResult.Refused, found.Sorted());
        if (options.OutputFolder is not { } folder)
            return new BriefOutcome(path.Path, BriefResult.Checked, found.Sorted());

        var output = Path.Combine(folder, path.Output + ".pdf");
        var written = WholeFile.TryWrite(output, briefing.Pdf.Span, found);
        return new BriefOutcome(path.Path, written ? BriefResult.Written : BriefResult.Unwritten, found.Sorted())
        {
            Output = output,
            Pages = briefing.Pages,
            Size = briefing.Pdf.Length,
        };
    }

    /// <summary>Looks for all that is wrong with a brief that need not lie on the disk.</summary>
    /// <param name="path">The path it is to have: archives are found from there.</param>
    public ImmutableArray<Diagnostic> Check(TextFile file, BriefPath path)
    {
        var found = new DiagnosticBag();
        Make(file, path, RootFolder.Of(path.Path, options.Root), found);
        return found.Sorted();
    }

    private (ReadOnlyMemory<byte> Pdf, int Pages)? Make(TextFile file, BriefPath path, RootFolder root, DiagnosticBag found)
    {
        if (Compose(file, path, root, found) is not { } briefing)
            return null;
        var laidOut = Paginator.Paginate(briefing.Document, _look);
        LayoutFindings.Report(laidOut, found);
        if (found.Errors > briefing.OpenErrors)
            return null;

        // The layout is not held beyond this call, so that each of its pages can be freed when it is written.
        var pages = laidOut.Pages.Length;
        var pdf = PdfExport.Write(laidOut, briefing.Metadata, briefing.Attachments);
        PdfFindings.Report(pdf, found);
        return found.Errors > briefing.OpenErrors ? null : (pdf.Bytes, pages);
    }

    /// <summary>Everything before the layout. Nothing else is kept: what a long table was read and checked with would double the
    /// memory of its layout.</summary>
    private Briefing? Compose(TextFile file, BriefPath path, RootFolder root, DiagnosticBag found)
    {
        if (BriefReader.Read(file, found, options.SourceDateEpochDay) is not { } brief)
            return null;

        _preparation.Begin(brief.Language.Value);
        WaiverCodes.Report(brief, found);
        if (found.HasErrors)
            return null;
        var located = BriefLocator.Locate(brief, _archives.Of(path.Path, root, found), found);
        var words = new CompositionOptions
        {
            Version = BriefgenVersion.Number,
            AttachesSources = options.Attach,
            IsDraft = options.Draft,
        };
        var checkedBrief = BriefChecks.Check(located, found);
        var narrated = Composer.Narrate(checkedBrief, new TemplateFolder(path.Path, root, found), words, found);
        var report = BriefChecks.CheckTexts(checkedBrief, narrated?.Printed, found);
        if (narrated is null || (found.HasErrors && !options.Draft))
            return null;

        var open = found.Sorted().Where(finding => finding.Severity == Severity.Error).ToImmutableArray();
        var composed = Composer.Compose(narrated, report, open);
        found.AddRange(composed.Diagnostics);
        if (composed.Document is not { } document)
            return null;

        var attachments = options.Attach ? AttachmentExport.Of(located, composed.Templates) : [];
        return new Briefing(document, PdfMetadata.Of(brief, BriefgenVersion.Full, options.Summary), attachments, open.Length);
    }

    /// <param name="OpenErrors">How many errors a draft has, which do not keep it from being printed.</param>
    private sealed record Briefing(
        Document Document, DocumentMetadata Metadata, ImmutableArray<Attachment> Attachments, int OpenErrors);
}
