using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Fonts;

/// <summary>
/// A subset face, known by reference: hand the same object to every run that shows it, and to every document of equal glyphs,
/// since it keeps what was computed from it. Metrics are in 1/1000 em. Glyph indices of the subset are the CIDs; those of one
/// document stand for the same text in each of its faces.
/// </summary>
public sealed class PdfFont
{
    /// <summary>Without the subset's tag, which comes from the subset's bytes: `IBMPlexSerif-Italic`.</summary>
    public required string PostScriptName { get; init; }

    /// <summary>A TrueType file with at least glyf, loca, head, hhea, hmtx and maxp.</summary>
    public required ReadOnlyMemory<byte> Subset { get; init; }

    /// <summary>Advance of each glyph in the subset, by CID; layout measured with the same numbers.</summary>
    public required IReadOnlyDictionary<ushort, int> Widths { get; init; }

    public required int Ascent { get; init; }

    /// <summary>Below the baseline, so negative.</summary>
    public required int Descent { get; init; }

    public required int CapHeight { get; init; }

    /// <summary>In degrees counter-clockwise from the vertical: negative where the face leans to the right.</summary>
    public int ItalicAngle { get; init; }

    public required FontBounds Bounds { get; init; }

    public bool IsSerif { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>Width of the vertical stems; 80 for a regular weight, 120 for a bold one is what most writers guess.</summary>
    public required int StemV { get; init; }

    internal string SubsetName => field ??= $"{SubsetTag.Of(Subset.Span)}+{PostScriptName}";

    internal byte[] CompressedSubset => field ??= Deflate.Compress(Subset.Span).ToArray();
}
