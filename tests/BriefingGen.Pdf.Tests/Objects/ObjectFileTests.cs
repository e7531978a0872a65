using System.Text;
using BriefingGen.Pdf.Objects;
using BriefingGen.Pdf.Tests.Reading;
using BriefingGen.Testing;
using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Pdf.Tests.Objects;

public class ObjectFileTests
{
    [Fact]
    public void A_file_begins_with_its_version_and_four_high_bytes()
    {
        var bytes = Write(1).ToArray();
        Assert.Equal("%PDF-1.7\n%"u8, bytes.AsSpan(0, 10));
        Assert.All(bytes[10..14], value => Assert.True(value > 127));
        Assert.Equal((byte)'\n', bytes[14]);
    }

    [Fact]
    public void A_file_ends_with_its_marker_and_one_line_feed() => Assert.EndsWith("\n%%EOF\n", Latin1(Write(1)), StringComparison.Ordinal);

    [Fact]
    public void Streams_are_framed_as_PDF_A_wants_and_their_length_is_the_data_s()
    {
        var file = new ObjectFile();
        var id = file.Allocate();
        file.AddStoredStream(id, "some data\r"u8);
        var text = Latin1(file.Finish(id, id));
        Assert.Contains("\n1 0 obj\n<</Length 10>>\nstream\nsome data\r\nendstream\nendobj\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_identifier_is_a_hash_of_all_that_comes_before_the_cross_references()
    {
        var bytes = Write(5);
        var text = Latin1(bytes);
        var start = int.Parse(text[(text.IndexOf("startxref\n", StringComparison.Ordinal) + 10)..text.IndexOf("\n%%EOF", StringComparison.Ordinal)], null);
        var hash = System.Security.Cryptography.SHA256.HashData(bytes.Span[..start]).AsSpan(0, 16);
        Assert.Contains($"/ID[<{Convert.ToHexString(hash)}><{Convert.ToHexString(hash)}>]", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "1")]
    [InlineData(1000, "1000")]
    [InlineData(1001, "200 200 200 200 200 1")]
    [InlineData(1250, "200 200 200 200 200 200 50")]
    public void A_long_file_has_object_streams_that_are_quick_to_open(int objects, string counts)
    {
        using var pdf = ReadPdf.Open(Write(objects));
        var streams = pdf.Objects.Select(pair => pair.Value).OfType<StreamToken>()
            .Where(stream => stream.StreamDictionary.Data.TryGetValue("Type", out var type) && TokenText.Of(type) == "/ObjStm");
        Assert.Equal(counts, string.Join(' ', streams.Select(stream => TokenText.Of(stream.StreamDictionary.Data["N"]))));
    }

    [Theory]
    [InlineData(10, 2)]
    [InlineData(70_000, 3)]
    public void Offsets_are_as_wide_as_the_file_needs(int length, int width)
    {
        var file = new ObjectFile();
        var id = file.Allocate();
        file.AddStoredStream(id, new byte[length]);
        var text = Latin1(file.Finish(id, id));
        Assert.Contains($"/W[1 {width} 2]/DecodeParms<</Predictor 12/Columns {width + 3}>>", text, StringComparison.Ordinal);
    }

    [ToolFact("qpdf")]
    public void Another_reader_finds_every_object()
    {
        foreach (var objects in new[] { 10, 1250 })
        {
            using var folder = new TemporaryFolder();
            var file = folder.Write("objects.pdf", Write(objects).Span);
            var (exitCode, output) = ExternalTool.Run("qpdf", "--check", file);
            Assert.True(exitCode == 0, output);
            var (_, json) = ExternalTool.Run("qpdf", "--json", file);
            Assert.Equal(objects, json.Split("/Filler").Length - 1);
        }
    }

    /// <summary>A page tree and so many other objects in object streams, catalog and Info among them.</summary>
    private static ReadOnlyMemory<byte> Write(int objects)
    {
        var file = new ObjectFile();
        var (catalog, info, pages, page) = (file.Allocate(), file.Allocate(), file.Allocate(), file.Allocate());
        if (objects >= 4)
        {
            file.Begin(pages).BeginDictionary().Key("Type").Name("Pages").Key("Count").Integer(1)
                .Key("Kids").BeginArray().Reference(page).EndArray().Key("Filler").Integer(0).EndDictionary();
            file.Begin(page).BeginDictionary().Key("Type").Name("Page").Key("Parent").Reference(pages).Key("MediaBox")
                .BeginArray().Integer(0).Integer(0).Integer(100).Integer(100).EndArray().Key("Resources").BeginDictionary().EndDictionary()
                .Key("Filler").Integer(0).EndDictionary();
            file.Begin(info).BeginDictionary().Key("Filler").Integer(0).EndDictionary();
        }

        file.Begin(catalog).BeginDictionary().Key("Type").Name("Catalog").Key("Pages").Reference(pages)
            .Key("Filler").Integer(0).EndDictionary();
        for (var i = objects >= 4 ? 4 : 1; i < objects; i++)
            file.Begin(file.Allocate()).BeginDictionary().Key("Filler").Integer(i).EndDictionary();
        return file.Finish(catalog, info);
    }

    private static string Latin1(ReadOnlyMemory<byte> bytes) => Encoding.Latin1.GetString(bytes.Span);
}
