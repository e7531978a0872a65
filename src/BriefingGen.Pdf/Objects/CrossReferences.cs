using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace BriefingGen.Pdf.Objects;

/// <summary>The position of each object (ISO 32000-1, 7.5.8): an offset in the file, or an index in an object stream.</summary>
internal sealed class CrossReferences
{
    private const byte Free = 0;
    private const byte AtOffset = 1;
    private const byte InStream = 2;

    private readonly List<Entry> _entries = [new(Free, 0, ushort.MaxValue)];

    public int Count => _entries.Count;

    /// <returns>The first of `count` consecutive numbers.</returns>
    public ObjectId Allocate(int count = 1)
    {
        var first = _entries.Count;
        CollectionsMarshal.SetCount(_entries, first + count);
        CollectionsMarshal.AsSpan(_entries)[first..].Clear();
        return new ObjectId(first);
    }

    public void SetOffset(ObjectId id, long offset) => _entries[id.Number] = new(AtOffset, (uint)offset, 0);

    public void SetInStream(ObjectId id, ObjectId stream, int index) =>
        _entries[id.Number] = new(InStream, (uint)stream.Number, (ushort)index);

    /// <summary>
    /// The rows after the Up filter of PNG (Predictor 12): each byte minus the one above it, so that a column that counts up
    /// becomes constant.
    /// </summary>
    /// <param name="width">Bytes of the middle field: 2, or 3 from 64 KiB on, or 4 from 16 MiB on.</param>
    public byte[] Encode(out int width)
    {
        const byte Up = 2;
        var largest = _entries.Max(entry => entry.Position);
        width = largest < 1 << 16 ? 2 : largest < 1 << 24 ? 3 : 4;

        var columns = width + 3;
        var rows = new byte[_entries.Count * (columns + 1)];
        Span<byte> above = stackalloc byte[7];
        Span<byte> row = stackalloc byte[7];
        Span<byte> position = stackalloc byte[4];
        above.Clear();
        for (var i = 0; i < _entries.Count; i++)
        {
            var entry = _entries[i];
            BinaryPrimitives.WriteUInt32BigEndian(position, entry.Position);
            row[0] = entry.Kind;
            position[^width..].CopyTo(row[1..]);
            BinaryPrimitives.WriteUInt16BigEndian(row[(width + 1)..], entry.Index);

            var filtered = rows.AsSpan(i * (columns + 1), columns + 1);
            filtered[0] = Up;
            for (var column = 0; column < columns; column++)
                filtered[column + 1] = (byte)(row[column] - above[column]);
            row.CopyTo(above);
        }

        return rows;
    }

    private readonly record struct Entry(byte Kind, uint Position, ushort Index);
}
