namespace BriefingGen.Pdf.Objects;

/// <summary>
/// Streams that are compressed beside the work and written in the order in which they came, so that no byte depends on it. Those of a
/// short file are compressed where they come: a thread would take longer to wake.
/// </summary>
/// <param name="write">Puts a stream into the file.</param>
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

    /// <summary>Writes all that waits.</summary>
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
