using System.IO.Compression;

namespace BriefingGen.Pdf.Objects;

/// <summary>The Flate filter (ISO 32000-1, 7.4.4).</summary>
internal static class Deflate
{
    // The highest level makes a file 1 % smaller and takes over 50 % longer.
    private static readonly ZLibCompressionOptions Level = new() { CompressionLevel = 6 };

    public static ReadOnlyMemory<byte> Compress(ReadOnlySpan<byte> data)
    {
        var compressed = new MemoryStream(data.Length / 2 + 64);
        using (var deflate = new ZLibStream(compressed, Level, leaveOpen: true))
            deflate.Write(data);
        return compressed.GetBuffer().AsMemory(0, (int)compressed.Length);
    }
}

/// <summary>
/// Streams that are compressed on other threads and written in the order in which they were added, so that the bytes do not
/// depend on timing. The first few are compressed at once: starting a thread would take longer.
/// </summary>
/// <param name="write">Writes a compressed stream to the file.</param>
internal sealed class CompressedStreams(Action<ObjectId, ReadOnlySpan<byte>, Action<CosWriter>?> write)
{
    private const int FewStreams = 32;
    private const int MostWaiting = 16;

    private readonly Queue<(ObjectId Id, Task<ReadOnlyMemory<byte>> Compressed, Action<CosWriter>? Entries)> _waiting = [];
    private int _count;

    public void Add(ObjectId id, ReadOnlySpan<byte> data, Action<CosWriter>? entries)
    {
        if (++_count <= FewStreams)
        {
            write(id, Deflate.Compress(data).Span, entries);
            return;
        }

        if (_waiting.Count == MostWaiting)
            WriteNext();
        var copy = data.ToArray();
        _waiting.Enqueue((id, Task.Run(() => Deflate.Compress(copy)), entries));
    }

    /// <summary>Writes all that is waiting.</summary>
    public void Finish()
    {
        while (_waiting.Count > 0)
            WriteNext();
    }

    private void WriteNext()
    {
        var (id, compressed, entries) = _waiting.Dequeue();
        write(id, compressed.GetAwaiter().GetResult().Span, entries);
    }
}
