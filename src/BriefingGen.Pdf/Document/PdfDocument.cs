using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Structure;

namespace BriefingGen.Pdf.Document;

/// <summary>A document laid out to its last glyph. The writer changes nothing in it, so it can be written twice.</summary>
public sealed record PdfDocument
{
    public required DocumentMetadata Metadata { get; init; }

    public required IReadOnlyList<PdfPage> Pages { get; init; }

    public required StructureTree Structure { get; init; }

    /// <summary>What each CID stands for, in all fonts alike; a ligature for several characters.</summary>
    public required IReadOnlyDictionary<ushort, string> GlyphTexts { get; init; }

    public IReadOnlyList<OutlineItem> Outline { get; init; } = [];

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];
}

/// <param name="Width">In 1/1000 pt, as is the height.</param>
/// <param name="Content">Called once, in the order of the pages, when each is written, so that a long document need not hold all its glyphs at a
/// time.</param>
public sealed record PdfPage(int Width, int Height, Func<PageContent> Content);
