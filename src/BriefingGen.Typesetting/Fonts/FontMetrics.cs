using System.Buffers.Binary;
using System.Text;

namespace BriefingGen.Typesetting.Fonts;

/// <summary>What a font says about itself. Lengths are font units, of which an em has <see cref="UnitsPerEm"/>.</summary>
/// <param name="Ascent">hhea, above the baseline.</param>
/// <param name="Descent">hhea, below the baseline, so negative.</param>
/// <param name="CapHeight">OS/2.</param>
/// <param name="XHeight">OS/2.</param>
/// <param name="ItalicAngle">post, in degrees counter-clockwise, so negative where the face leans to the right.</param>
public sealed record FontMetrics(
    string PostScriptName,
    int UnitsPerEm,
    int Ascent,
    int Descent,
    int CapHeight,
    int XHeight,
    double ItalicAngle,
    FontBox BoundingBox)
{
    private const int PostScriptNameId = 6;

    internal static FontMetrics Read(SfntTables font)
    {
        var head = font.Table("head");
        var hhea = font.Table("hhea");
        var os2 = font.Table("OS/2");
        return new FontMetrics(
            NameOf(font.Table("name")),
            SfntTables.U16(head, 18),
            SfntTables.I16(hhea, 4),
            SfntTables.I16(hhea, 6),
            SfntTables.I16(os2, 88),
            SfntTables.I16(os2, 86),
            SfntTables.I32(font.Table("post"), 4) / 65536.0,
            new FontBox(
                SfntTables.I16(head, 36), SfntTables.I16(head, 38), SfntTables.I16(head, 40), SfntTables.I16(head, 42)));
    }

    // The bundled fonts write their names for Windows, in UTF-16BE.
    private static string NameOf(ReadOnlySpan<byte> name)
    {
        int count = SfntTables.U16(name, 2);
        int strings = SfntTables.U16(name, 4);
        for (var record = 6; count > 0; count--, record += 12)
            if (SfntTables.U16(name, record + 6) == PostScriptNameId)
            {
                var start = strings + SfntTables.U16(name, record + 10);
                return Encoding.BigEndianUnicode.GetString(name.Slice(start, SfntTables.U16(name, record + 8)));
            }

        throw new InvalidDataException("The font has no PostScript name.");
    }
}

/// <summary>The rectangle that holds every glyph of a face, in font units; y grows upward from the baseline.</summary>
public readonly record struct FontBox(int Left, int Bottom, int Right, int Top);

/// <summary>The tables of one TrueType font file (OpenType 1.9, “Organization of an OpenType Font”).</summary>
internal readonly ref struct SfntTables(ReadOnlySpan<byte> file)
{
    private readonly ReadOnlySpan<byte> _file = file;

    /// <param name="tag">Four ASCII characters.</param>
    /// <exception cref="InvalidDataException">The font has no such table.</exception>
    public ReadOnlySpan<byte> Table(string tag)
    {
        int count = U16(_file, 4);
        for (var record = 12; count > 0; count--, record += 16)
            if (Encoding.ASCII.GetString(_file.Slice(record, 4)) == tag)
                return _file.Slice((int)U32(_file, record + 8), (int)U32(_file, record + 12));
        throw new InvalidDataException($"The font has no {tag} table.");
    }

    public static ushort U16(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadUInt16BigEndian(table[offset..]);

    public static short I16(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadInt16BigEndian(table[offset..]);

    public static int I32(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadInt32BigEndian(table[offset..]);

    private static uint U32(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadUInt32BigEndian(table[offset..]);
}
