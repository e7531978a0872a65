using BriefingGen.Pdf.Objects;
using BriefingGen.Text.Hashing;

namespace BriefingGen.Pdf.Fonts;

/// <summary>
/// A subset face, known by reference: hand the same object to every run that shows it, and to every document of equal glyphs,
/// since it keeps what was computed from it. Metrics are in 1/1000 em. Glyph indices of the subset are the CIDs; those of one
/// document stand for the same text in each of its faces.
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

    /// <summary>Without the subset's tag, which comes from the subset's bytes: `IBMPlexSerif-Italic`.</summary>
    public required string PostScriptName { get; init; }

    /// <summary>A TrueType file with at least glyf, loca, head, hhea, hmtx and maxp. It is asked for when all pages are written.</summary>
    public required Lazy<ReadOnlyMemory<byte>> Subset { get; init; }

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

    internal string SubsetName => _name.Value;

    internal byte[] CompressedSubset => _compressed.Value;

    /// <summary>Nothing is left to be made when all pages are written.</summary>
    public bool IsPrepared => _compressed.IsValueCreated && _name.IsValueCreated;

    /// <summary>Makes what is asked for when all pages are written; another thread may do so while they are.</summary>
    public void Prepare() => _ = (_compressed.Value, _name.Value);
}

/// <summary>The smallest box around all glyphs laid over each other, in 1/1000 em, y up.</summary>
public readonly record struct FontBounds(int Left, int Bottom, int Right, int Top);

/// <summary>
/// The six letters before a subset's name (ISO 32000-1, 9.6.4), from its content: equal subsets have equal names everywhere.
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
