using BriefingGen.Pdf.Document;

namespace BriefingGen.Pdf.Conformance;

/// <summary>What can be said before the first page is written.</summary>
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
