using System.Diagnostics.CodeAnalysis;
using HarfBuzzSharp;

namespace BriefingGen.Typesetting.Fonts;

/// <summary>
/// One bundled face. It is read where it lies in the program's image, without a copy; HarfBuzz's face and font are immutable and
/// shared by all threads, and like the image they live as long as the process.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Lives as long as the process.")]
public sealed unsafe class FontFace
{
    private readonly byte* _data;
    private readonly int _length;
    private readonly int _advancesStart;
    private readonly int _advanceCount;
    private readonly Face _face;
    private readonly CharacterSet _characters;

    internal FontFace(string resource, FontFamily family, FontWeight weight, bool isItalic)
    {
        using var stream = (UnmanagedMemoryStream)typeof(FontFace).Assembly.GetManifestResourceStream(resource)!;
        _data = stream.PositionPointer;
        _length = (int)stream.Length;
        Family = family;
        Weight = weight;
        IsItalic = isItalic;

        var file = new ReadOnlySpan<byte>(_data, _length);
        var tables = new SfntTables(file);
        Metrics = FontMetrics.Read(tables);
        GlyphCount = SfntTables.U16(tables.Table("maxp"), 4);
        var hmtx = tables.Table("hmtx");
        _advanceCount = SfntTables.U16(tables.Table("hhea"), 34);
        file.Overlaps(hmtx, out _advancesStart);

        using var blob = new Blob((IntPtr)_data, _length, MemoryMode.ReadOnly);
        _face = new Face(blob, 0);
        Font = new Font(_face);
        HarfBuzz.MakeFontImmutable(Font.Handle);
        _characters = new CharacterSet(_face.Handle);
        HasAscii = Enumerable.Range(' ', '~' - ' ' + 1).All(Has);
    }

    public FontFamily Family { get; }

    public FontWeight Weight { get; }

    public bool IsItalic { get; }

    public bool IsSerif => Family == FontFamily.Serif;

    public FontMetrics Metrics { get; }

    public int GlyphCount { get; }

    /// <summary>The width of vertical stems in font units, for a PDF's font descriptor; no table holds it, and readers use it
    /// only to choose a substitute for a font that is missing.</summary>
    public int StemV => Weight switch
    {
        FontWeight.Regular => 80,
        FontWeight.SemiBold => 120,
    };

    internal Font Font { get; }

    /// <summary>The glyph the face's cmap has for a character, unshaped.</summary>
    /// <returns>0 (.notdef) if it has none.</returns>
    public ushort GlyphOf(int codePoint) => Font.TryGetNominalGlyph(codePoint, out var glyph) ? (ushort)glyph : (ushort)0;

    /// <summary>Whether the face can print a character. Control characters and private use are no text, whatever glyph a face
    /// keeps for them.</summary>
    public bool Has(int codePoint) => _characters.Contains(codePoint);

    /// <summary>Whether the face can print all of ASCII.</summary>
    internal bool HasAscii { get; }

    /// <summary>The natural advance (hmtx) in font units: what a PDF's W array says, and what kerning changes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The face has no such glyph.</exception>
    public int AdvanceOf(ushort glyph)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(glyph, GlyphCount);
        // Glyphs past the last advance share it (hmtx, “numberOfHMetrics”).
        var metric = _advancesStart + (4 * Math.Min(glyph, _advanceCount - 1));
        return SfntTables.U16(new ReadOnlySpan<byte>(_data, _length), metric);
    }

    /// <summary>A font file with only some of the glyphs, under numbers of the caller's choice, without hints, layout, names and
    /// cmap. Glyphs that a kept composite is made of are added behind the last number. Same mapping, same bytes.</summary>
    /// <param name="newGlyphs">New number of each kept glyph, each number once; .notdef is always kept, as 0.</param>
    /// <exception cref="ArgumentException">A glyph the face does not have, .notdef under another number, or two glyphs under one.
    /// </exception>
    public byte[] Subset(IReadOnlyDictionary<ushort, ushort> newGlyphs) => FontSubset.Write(this, _face.Handle, newGlyphs);

    public override string ToString() => Metrics.PostScriptName;
}

public enum FontFamily
{
    Sans,
    Serif,
    SansArabic,
}

public enum FontWeight
{
    /// <summary>400 in OS/2's usWeightClass.</summary>
    Regular,

    /// <summary>600 in OS/2's usWeightClass.</summary>
    SemiBold,
}

/// <summary>The characters a face can print, as one bit each: it is asked of every character of every text. The bundled faces
/// have none outside the Basic Multilingual Plane.</summary>
internal readonly struct CharacterSet
{
    private readonly ulong[] _bits;

    /// <param name="face">An hb_face_t.</param>
    public CharacterSet(nint face)
    {
        _bits = new ulong[0x10000 / 64];
        var set = HarfBuzz.SetCreate();
        try
        {
            HarfBuzz.FaceCollectUnicodes(face, set);
            for (var last = uint.MaxValue; HarfBuzz.SetNextRange(set, out var first, ref last) != 0;)
                for (var codePoint = first; codePoint <= Math.Min(last, 0xFFFF); codePoint++)
                    if (IsText(codePoint))
                        _bits[codePoint / 64] |= 1UL << (int)(codePoint % 64);
        }
        finally
        {
            HarfBuzz.SetDestroy(set);
        }
    }

    public bool Contains(int codePoint) =>
        codePoint is >= 0 and <= 0xFFFF && (_bits[codePoint / 64] & (1UL << (codePoint % 64))) != 0;

    private static bool IsText(uint codePoint) => codePoint is not (< 0x20 or (>= 0x7F and < 0xA0) or (>= 0xE000 and < 0xF900));
}
