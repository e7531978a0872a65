using System.Collections.Immutable;
using BriefingGen.Pdf.Document;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Publishing.Export;

/// <summary>
/// Converts a laid-out document to a PDF: the one seam at which another renderer could stand. Glyphs are numbered first; then the
/// writer gets page after page, while the faces are subset. The structure tree follows the block tree.
/// </summary>
internal static class PdfExport
{
    public static PdfResult Write(
        LaidOutDocument document, DocumentMetadata metadata, ImmutableArray<Attachment> attachments)
    {
        var fonts = FontNumbering.Of(document.Pages);
        var structure = StructureMap.Of(document.Document, document.Pages.Sum(page => page.Text.Length));
        var pages = new PageExport(fonts, structure, Destinations.Of(document.Pages));
        return PdfWriter.Write(new PdfDocument
        {
            Metadata = metadata,
            Structure = structure.Tree,
            GlyphTexts = fonts.Texts,
            Pages = pages.Map(document.Pages),
            Outline = OutlineExport.Of(document.Pages, structure),
            Attachments = attachments,
        });
    }
}
