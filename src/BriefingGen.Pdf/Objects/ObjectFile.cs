using System.Buffers;
using BriefingGen.Text.Hashing;

namespace BriefingGen.Pdf.Objects;

/// <summary>
/// The file as it grows (ISO 32000-1, 7.5): streams go out as they come, all other objects into object streams. Nothing is kept
/// but the object stream that is filling and where each object lies.
/// </summary>
internal sealed class ObjectFile
{
    // One object stream is smallest, but a reader inflates the whole of it to see one object.
    private const int ShortFileStream = 1000;
    private const int LongFileStream = 200;

    private readonly ArrayBufferWriter<byte> _file = new(1 << 16);
    private readonly CrossReferences _references = new();
    private readonly CosWriter _scratch = new();
    private readonly ObjectStreamBuffer _pending = new();
    private readonly CompressedStreams _compressed;
    private bool _isLong;

    public ObjectFile()
    {
        _compressed = new CompressedStreams(WriteCompressed);
        // UA-1 bars a 2.0 header; the comment's four bytes above 127 mark the file as binary (ISO 19005-3, 6.1.2).
        _file.Write("%PDF-1.7\n%"u8);
        _file.Write<byte>([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    public int ObjectCount => _references.Count;

    public ObjectId Allocate() => _references.Allocate();

    /// <summary>The first of `count` numbers in a row.</summary>
    public ObjectId Allocate(int count) => _references.Allocate(count);

    /// <summary>Where the object's one value is to be written; the next call that adds an object ends it.</summary>
    public CosWriter Begin(ObjectId id)
    {
        if (_pending.Count == (_isLong ? LongFileStream : ShortFileStream))
        {
            _isLong = true;
            FlushPending();
        }

        return _pending.Begin(id);
    }

    /// <param name="entries">Writes the dictionary's entries besides Length and Filter.</param>
    public void AddStream(ObjectId id, ReadOnlySpan<byte> data, Action<CosWriter>? entries = null) =>
        _compressed.Add(id, data, entries);

    /// <param name="compressed">The data as Deflate gives it.</param>
    public void AddCompressedStream(ObjectId id, ReadOnlySpan<byte> compressed, Action<CosWriter>? entries = null)
    {
        _compressed.Finish();
        WriteCompressed(id, compressed, entries);
    }

    /// <param name="stored">The bytes as they are to lie in the file.</param>
    public void AddStoredStream(ObjectId id, ReadOnlySpan<byte> stored, Action<CosWriter>? entries = null)
    {
        _compressed.Finish();
        WriteStored(id, stored, entries);
    }

    /// <summary>Writes what is pending, the cross-reference stream and the trailer.</summary>
    /// <returns>The whole file.</returns>
    public ReadOnlyMemory<byte> Finish(ObjectId catalog, ObjectId info)
    {
        FlushPending();
        _compressed.Finish();
        var identifier = Sha256.Hash(_file.WrittenSpan)[..16];
        var id = Allocate();
        var start = _file.WrittenCount;
        _references.SetOffset(id, start);
        var rows = _references.Encode(out var width);
        AddStream(id, rows, trailer =>
        {
            trailer.Key("Type").Name("XRef").Key("Size").Integer(_references.Count)
                .Key("Root").Reference(catalog).Key("Info").Reference(info)
                .Key("ID").BeginArray().Hex(identifier).Hex(identifier).EndArray()
                .Key("W").BeginArray().Integer(1).Integer(width).Integer(2).EndArray()
                .Key("DecodeParms").BeginDictionary()
                .Key("Predictor").Integer(12).Key("Columns").Integer(width + 3).EndDictionary();
        });
        _compressed.Finish();
        _scratch.Clear();
        _scratch.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
        _file.Write(_scratch.Written);
        return _file.WrittenMemory;
    }

    private void WriteCompressed(ObjectId id, ReadOnlySpan<byte> compressed, Action<CosWriter>? entries) =>
        WriteStored(id, compressed, writer =>
        {
            entries?.Invoke(writer);
            writer.Key("Filter").Name("FlateDecode");
        });

    private void WriteStored(ObjectId id, ReadOnlySpan<byte> stored, Action<CosWriter>? entries)
    {
        _references.SetOffset(id, _file.WrittenCount);
        _scratch.Clear();
        _scratch.Integer(id.Number).Keyword("0 obj"u8).Raw("\n"u8).BeginDictionary();
        entries?.Invoke(_scratch);
        _scratch.Key("Length").Integer(stored.Length).EndDictionary().Raw("\nstream\n"u8);
        _file.Write(_scratch.Written);
        _file.Write(stored);
        _file.Write("\nendstream\nendobj\n"u8);
    }

    private void FlushPending()
    {
        for (var start = 0; start < _pending.Count; start += LongFileStream)
        {
            var count = _isLong ? Math.Min(LongFileStream, _pending.Count - start) : _pending.Count;
            var id = Allocate();
            var bytes = _pending.Encode(start, count, out var first);
            for (var i = 0; i < count; i++)
                _references.SetInStream(_pending.IdAt(start + i), id, i);
            AddStream(id, bytes, entries =>
                entries.Key("Type").Name("ObjStm").Key("N").Integer(count).Key("First").Integer(first));
            if (!_isLong)
                break;
        }

        _pending.Clear();
    }
}

/// <summary>Number of an indirect object. Generations are always 0: a file is written once.</summary>
internal readonly record struct ObjectId(int Number);
