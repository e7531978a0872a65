using System.Buffers;
using BriefingGen.Text.Hashing;

namespace BriefingGen.Pdf.Objects;

/// <summary>
/// The file as it is written (ISO 32000-1, 7.5): streams at once, all other objects in object streams. Only the current object
/// stream and the position of each object are kept.
/// </summary>
internal sealed class ObjectFile
{
    // A single object stream is smallest, but a reader must inflate all of it to read one object.
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
        // PDF/UA-1 forbids a 2.0 header; the comment's four bytes above 127 mark the file as binary (ISO 19005-3, 6.1.2).
        _file.Write("%PDF-1.7\n%"u8);
        _file.Write<byte>([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    public int ObjectCount => _references.Count;

    public ObjectId Allocate() => _references.Allocate();

    /// <returns>The first of `count` consecutive numbers.</returns>
    public ObjectId Allocate(int count) => _references.Allocate(count);

    /// <returns>Where to write the value of the object; the next call that adds an object ends it.</returns>
    public CosWriter Begin(ObjectId id)
    {
        if (_pending.Count == (_isLong ? LongFileStream : ShortFileStream))
        {
            _isLong = true;
            FlushPending();
        }

        return _pending.Begin(id);
    }

    /// <param name="entries">Writes the entries of the dictionary except Length and Filter.</param>
    public void AddStream(ObjectId id, ReadOnlySpan<byte> data, Action<CosWriter>? entries = null) =>
        _compressed.Add(id, data, entries);

    /// <param name="compressed">Deflated data.</param>
    public void AddCompressedStream(ObjectId id, ReadOnlySpan<byte> compressed, Action<CosWriter>? entries = null)
    {
        _compressed.Finish();
        WriteCompressed(id, compressed, entries);
    }

    /// <param name="stored">Written without compression.</param>
    public void AddStoredStream(ObjectId id, ReadOnlySpan<byte> stored, Action<CosWriter>? entries = null)
    {
        _compressed.Finish();
        WriteStored(id, stored, entries);
    }

    /// <summary>Writes what is pending and the cross-reference stream, which is the trailer too.</summary>
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

/// <summary>Number of an indirect object. The generation is always 0: a file is written once.</summary>
internal readonly record struct ObjectId(int Number);
