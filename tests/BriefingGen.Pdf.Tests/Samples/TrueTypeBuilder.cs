using System.Buffers.Binary;
using System.Text;

namespace BriefingGen.Pdf.Tests.Samples;

/// <summary>
/// A TrueType file of black boxes: glyph 0 is .notdef, each other glyph a box nine tenths as wide as its advance.
/// </summary>
internal static class TrueTypeBuilder
{
    private const int UnitsPerEm = 1000;
    private const int BoxHeight = 700;

    /// <param name="advances">Of every glyph from 0 on, in 1/1000 em; 0 gives an empty glyph, as does a negative one of that
    /// width.</param>
    public static byte[] Build(params IReadOnlyList<int> advances)
    {
        var glyphs = advances.Select(advance => advance <= 0 ? [] : Box(advance * 9 / 10)).ToArray();
        var offsets = new List<int> { 0 };
        foreach (var glyph in glyphs)
            offsets.Add(offsets[^1] + glyph.Length);

        (string Tag, byte[] Data)[] tables =
        [
            ("glyf", glyphs.SelectMany(glyph => glyph).DefaultIfEmpty((byte)0).ToArray()),
            ("head", Head()),
            ("hhea", Hhea(advances.Count)),
            ("hmtx", advances.SelectMany(advance => Words(Math.Abs(advance), 0)).ToArray()),
            ("loca", offsets.SelectMany(offset => Words(offset >> 16, offset & 0xFFFF)).ToArray()),
            ("maxp", Words(1, 0, advances.Count, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)),
        ];
        return Assemble(tables);
    }

    private static byte[] Assemble((string Tag, byte[] Data)[] tables)
    {
        var file = new List<byte>();
        file.AddRange(Words(1, 0, tables.Length, 64, 2, 32));
        var offset = 12 + 16 * tables.Length;
        foreach (var (tag, data) in tables)
        {
            file.AddRange(Encoding.ASCII.GetBytes(tag));
            file.AddRange(Longs(Checksum(data), (uint)offset, (uint)data.Length));
            offset += Padded(data.Length);
        }

        foreach (var (_, data) in tables)
        {
            file.AddRange(data);
            file.AddRange(new byte[Padded(data.Length) - data.Length]);
        }

        return [.. file];
    }

    private static byte[] Box(int width) =>
    [
        .. Words(1, 0, 0, width, BoxHeight, 3, 0),
        0x01, 0x01, 0x01, 0x01,
        .. Words(0, 0, width, 0),
        .. Words(0, BoxHeight, 0, -BoxHeight),
    ];

    // Version, revision, adjustment, magic, flags, units, two dates, box, style, size, direction, long offsets, format.
    private static byte[] Head() =>
        Words(1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, UnitsPerEm, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000, BoxHeight, 0, 8, 2, 1, 0);

    private static byte[] Hhea(int metrics) => Words(1, 0, 900, -300, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, metrics);

    private static byte[] Words(params ReadOnlySpan<int> values)
    {
        var bytes = new byte[2 * values.Length];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(2 * i), (short)values[i]);
        return bytes;
    }

    private static byte[] Longs(params ReadOnlySpan<uint> values)
    {
        var bytes = new byte[4 * values.Length];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(4 * i), values[i]);
        return bytes;
    }

    private static uint Checksum(byte[] data)
    {
        var padded = new byte[Padded(data.Length)];
        data.CopyTo(padded, 0);
        var sum = 0u;
        for (var i = 0; i < padded.Length; i += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(padded.AsSpan(i));
        return sum;
    }

    private static int Padded(int length) => (length + 3) / 4 * 4;
}
