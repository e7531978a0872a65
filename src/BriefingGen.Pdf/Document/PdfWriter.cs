using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Fonts;
using BriefingGen.Pdf.Objects;
using BriefingGen.Pdf.Structure;

namespace BriefingGen.Pdf.Document;

/// <summary>Writes a file that is PDF/A-3a and PDF/UA-1 at once, or lists what keeps the document from being both.</summary>
public static class PdfWriter
{
    /// <returns>Always the same bytes for the same document, within one version of this program and platform.</returns>
    public static PdfResult Write(PdfDocument document)
    {
        var violations = new Violations();
        DocumentChecks.Check(document, violations);
        if (document.Pages.Count == 0)
            return new PdfResult(default, violations.InOrder);

        var file = new ObjectFile();
        var metadata = XmpPacket.Write(file, document.Metadata);
        var pages = new PageTree(file, document.Pages);
        var structure = new StructureTreeBuilder(document.Structure, pages.Count, violations);
        var fonts = new FontSet(document.GlyphTexts, violations);

        var resources = file.Allocate();
        var pageWriter = new PageWriter(
            file, pages, new PageContentWriter(fonts, structure, violations), new LinkWriter(file, pages, structure, violations),
            resources);
        for (var page = 0; page < pages.Count; page++)
            pageWriter.Write(document.Pages[page], page);

        StructureChecks.Check(structure, violations);
        if (violations.InOrder.Count > 0)
            return new PdfResult(default, violations.InOrder);

        fonts.Write(file, resources);
        var attachments = AttachmentWriter.Write(file, document.Attachments);
        var catalog = Catalog.Write(file, document.Metadata.Language, new CatalogParts(
            Pages: pages.Root,
            StructTreeRoot: new StructureTreeWriter(file, structure, pages.IdOf).Write(),
            Metadata: metadata,
            OutputIntent: OutputIntent.Write(file),
            Outlines: OutlineWriter.Write(file, document.Outline, pages),
            AssociatedFiles: attachments,
            EmbeddedFiles: AttachmentWriter.WriteNames(file, document.Attachments, attachments)));
        var info = InfoDictionary.Write(file, document.Metadata);
        FileChecks.Check(file.ObjectCount, violations);
        return new PdfResult(violations.InOrder.Count > 0 ? default : file.Finish(catalog, info), violations.InOrder);
    }
}

/// <param name="Bytes">The file; empty if there is any violation.</param>
/// <param name="Violations">In the order of the document.</param>
public sealed record PdfResult(ReadOnlyMemory<byte> Bytes, IReadOnlyList<Violation> Violations);

/// <summary>What can be checked before the first page is written.</summary>
internal static class DocumentChecks
{
    public static void Check(PdfDocument document, Violations violations)
    {
        MetadataChecks.Check(document.Metadata, violations);
        PageChecks.Check(document.Pages, violations);
        GlyphChecks.CheckTexts(document.GlyphTexts, violations);
        OutlineChecks.Check(document.Outline, document.Pages.Count, violations);
        AttachmentChecks.Check(document.Attachments, violations);
    }
}

internal static class FileChecks
{
    // ISO 19005-3, 6.1.13.
    private const int MostObjects = 8_388_607;

    public static void Check(int objects, Violations violations)
    {
        if (objects > MostObjects)
            violations.Add(ViolationKind.TooManyObjects, $"{objects} objects");
    }
}
