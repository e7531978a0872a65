using System.Buffers.Binary;
using System.Text;

namespace BriefingGen.Typesetting.Fonts;

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
