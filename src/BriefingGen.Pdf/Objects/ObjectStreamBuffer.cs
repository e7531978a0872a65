namespace BriefingGen.Pdf.Objects;

/// <summary>Objects that are waiting to be written as object streams (ISO 32000-1, 7.5.7).</summary>
internal sealed class ObjectStreamBuffer
{
    private readonly CosWriter _values = new();
    private readonly List<(ObjectId Id, int Offset)> _objects = [];

    public int Count => _objects.Count;

    public ObjectId IdAt(int index) => _objects[index].Id;

    public CosWriter Begin(ObjectId id)
    {
        if (_objects.Count > 0)
            _values.Raw("\n"u8);
        _objects.Add((id, _values.Length));
        return _values;
    }

    /// <param name="first">Offset of the first object in the stream, in bytes.</param>
    public byte[] Encode(int start, int count, out int first)
    {
        var from = _objects[start].Offset;
        var to = start + count < _objects.Count ? _objects[start + count].Offset : _values.Length;
        var header = new CosWriter();
        for (var i = start; i < start + count; i++)
            header.Integer(_objects[i].Id.Number).Integer(_objects[i].Offset - from);
        header.Raw("\n"u8);
        first = header.Length;
        return [.. header.Written, .. _values.Written[from..to]];
    }

    public void Clear()
    {
        _objects.Clear();
        _values.Clear();
    }
}
