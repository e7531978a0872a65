using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Structure;

namespace BriefingGen.Pdf.Document;

/// <summary>A document laid out to its last glyph. The writer does not change it, so it can be written twice.</summary>
public sealed record PdfDocument
{
    public required DocumentMetadata Metadata { get; init; }

    public required IReadOnlyList<PdfPage> Pages { get; init; }

    public required StructureTree Structure { get; init; }

    /// <summary>The text of each CID, the same in all fonts; a ligature stands for several characters.</summary>
    public required IReadOnlyDictionary<ushort, string> GlyphTexts { get; init; }

    public IReadOnlyList<OutlineItem> Outline { get; init; } = [];

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];
}

/// <param name="Width">In 1/1000 pt.</param>
/// <param name="Height">In 1/1000 pt.</param>
/// <param name="Content">Called once for each page, in order, when the page is written: a long document need not hold all its
/// glyphs at once.</param>
public sealed record PdfPage(int Width, int Height, Func<PageContent> Content);
