using System.Buffers.Binary;
using System.Text;

namespace BriefingGen.Pdf.Fonts;

/// <summary>
/// The numbers of a TrueType file (OpenType 1.9, table directory) that must agree with what the PDF says of it.
/// </summary>
internal sealed class TrueTypeTables
{
    private static readonly string[] Needed = ["glyf", "loca", "head", "hhea", "hmtx", "maxp"];

    private readonly ReadOnlyMemory<byte> _hmtx;
    private readonly int _metricCount;

    private TrueTypeTables(ReadOnlyMemory<byte> hmtx, int unitsPerEm, int glyphCount, int metricCount) =>
        (_hmtx, UnitsPerEm, GlyphCount, _metricCount) = (hmtx, unitsPerEm, glyphCount, metricCount);

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    /// <summary>In font units; the last metric applies to all glyphs after it.</summary>
    public int AdvanceOf(int glyph) =>
        BinaryPrimitives.ReadUInt16BigEndian(_hmtx.Span[(4 * Math.Min(glyph, _metricCount - 1))..]);

    /// <returns>Null if the file is not TrueType or lacks a table that an embedded font needs; then `fault` says why.</returns>
    public static TrueTypeTables? Read(ReadOnlyMemory<byte> font, out string fault)
    {
        var tables = Directory(font);
        fault = string.Join(", ", Needed.Where(tag => !tables.ContainsKey(tag)));
        if (fault.Length > 0)
        {
            fault = $"no {fault}";
            return null;
        }

        fault = "head, hhea, maxp or hmtx is cut short";
        if (tables["head"].Length < 20 || tables["hhea"].Length < 36 || tables["maxp"].Length < 6)
            return null;
        var unitsPerEm = BinaryPrimitives.ReadUInt16BigEndian(tables["head"].Span[18..]);
        var metricCount = BinaryPrimitives.ReadUInt16BigEndian(tables["hhea"].Span[34..]);
        var glyphCount = BinaryPrimitives.ReadUInt16BigEndian(tables["maxp"].Span[4..]);
        return unitsPerEm == 0 || metricCount == 0 || tables["hmtx"].Length < 4 * metricCount
            ? null
            : new TrueTypeTables(tables["hmtx"], unitsPerEm, glyphCount, metricCount);
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> Directory(ReadOnlyMemory<byte> font)
    {
        const uint Version1 = 0x00010000;
        var tables = new Dictionary<string, ReadOnlyMemory<byte>>();
        var bytes = font.Span;
        if (bytes.Length < 12 || BinaryPrimitives.ReadUInt32BigEndian(bytes) != Version1)
            return tables;
        var count = BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]);
        for (var i = 0; i < count && 12 + 16 * (i + 1) <= bytes.Length; i++)
        {
            var record = bytes.Slice(12 + 16 * i, 16);
            var offset = BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(record[12..]);
            if ((ulong)offset + length <= (ulong)bytes.Length)
                tables[Encoding.ASCII.GetString(record[..4])] = font.Slice((int)offset, (int)length);
        }

        return tables;
    }
}
