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
