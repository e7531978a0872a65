using BriefingGen.Pdf.Objects;
using BriefingGen.Text.Hashing;

namespace BriefingGen.Pdf.Fonts;

/// <summary>
/// A subset of a face, compared by reference: use the same object in every run that shows it, and in every document with the same
/// glyphs, since it caches what was computed from it. Metrics are in 1/1000 em. Glyph indices of the subset are the CIDs; in one
/// document, a CID stands for the same text in all fonts.
/// </summary>
public sealed class PdfFont
{
    private readonly Lazy<byte[]> _compressed;
    private readonly Lazy<string> _name;

    public PdfFont()
    {
        _compressed = new(() => Deflate.Compress(Subset!.Value.Span).ToArray());
        _name = new(() => $"{SubsetTag.Of(Subset!.Value.Span)}+{PostScriptName}");
    }

    /// <summary>Without the tag of the subset: `IBMPlexSerif-Italic`.</summary>
    public required string PostScriptName { get; init; }

    /// <summary>A TrueType file with at least glyf, loca, head, hhea, hmtx and maxp. Evaluated after all pages are
    /// written.</summary>
    public required Lazy<ReadOnlyMemory<byte>> Subset { get; init; }

    /// <summary>The advance of each glyph in the subset, by CID: those with which the layout measured.</summary>
    public required IReadOnlyDictionary<ushort, int> Widths { get; init; }

    public required int Ascent { get; init; }

    /// <summary>Below the baseline, so negative.</summary>
    public required int Descent { get; init; }

    public required int CapHeight { get; init; }

    /// <summary>In degrees counter-clockwise from the vertical: negative if the face leans to the right.</summary>
    public int ItalicAngle { get; init; }

    public required FontBounds Bounds { get; init; }

    public bool IsSerif { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>Width of the vertical stems; most writers guess 80 for a regular weight and 120 for a bold one.</summary>
    public required int StemV { get; init; }

    internal string SubsetName => _name.Value;

    internal byte[] CompressedSubset => _compressed.Value;

    /// <summary>All that is needed after the pages is computed.</summary>
    public bool IsPrepared => _compressed.IsValueCreated && _name.IsValueCreated;

    /// <summary>Computes what is needed after the pages; may be called on another thread while they are written.</summary>
    public void Prepare() => _ = (_compressed.Value, _name.Value);
}

/// <summary>The smallest box around all glyphs laid over each other, in 1/1000 em, y up.</summary>
public readonly record struct FontBounds(int Left, int Bottom, int Right, int Top);

/// <summary>
/// The six letters before the name of a subset (ISO 32000-1, 9.6.4), a hash of its bytes: equal subsets have equal names.
/// </summary>
internal static class SubsetTag
{
    public static string Of(ReadOnlySpan<byte> subset)
    {
        var hash = Sha256.Hash(subset);
        return string.Create(6, hash, (letters, bytes) =>
        {
            for (var i = 0; i < letters.Length; i++)
                letters[i] = (char)('A' + bytes[i] % 26);
        });
    }
}
