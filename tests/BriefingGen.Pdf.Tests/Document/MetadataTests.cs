using System.Text;
using System.Xml.Linq;
using BriefingGen.Pdf.Document;
using BriefingGen.Pdf.Tests.Reading;
using BriefingGen.Pdf.Tests.Samples;
using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Pdf.Tests.Document;

public class MetadataTests
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Pdfa = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Pdfua = "http://www.aiim.org/pdfua/ns/id/";

    [Fact]
    public void XMP_and_Info_say_the_same()
    {
        using var pdf = ReadPdf.Write(SampleDocuments.Everything());
        var xmp = Packet(pdf);
        var info = pdf.Document.Information;
        Assert.Equal(info.Title, xmp.Descendants(Dc + "title").Single().Value);
        Assert.Equal(info.Author, xmp.Descendants(Dc + "creator").Single().Value);
        Assert.Equal(info.Subject, xmp.Descendants(Dc + "description").Single().Value);
        Assert.Equal(info.Keywords, xmp.Descendants(Pdf + "Keywords").Single().Value);
        Assert.Equal(info.Creator, xmp.Descendants(Xmp + "CreatorTool").Single().Value);
        Assert.Equal(info.Producer, xmp.Descendants(Pdf + "Producer").Single().Value);
        Assert.Equal("A sample — “all” of it & <more>", info.Title);
    }

    [Fact]
    public void Dates_are_in_UTC_in_both_forms()
    {
        using var pdf = ReadPdf.Write(SampleDocuments.Everything());
        Assert.Equal("D:20140831003000Z", pdf.Document.Information.CreationDate);
        Assert.Equal("D:20140831003000Z", pdf.Document.Information.ModifiedDate);
        foreach (var name in new[] { "CreateDate", "ModifyDate", "MetadataDate" })
            Assert.Equal("2014-08-31T00:30:00Z", Packet(pdf).Descendants(Xmp + name).Single().Value);
    }

    [Fact]
    public void What_is_not_said_is_left_out()
    {
        var document = SampleDocuments.Smallest();
        using var pdf = ReadPdf.Write(document with { Metadata = document.Metadata with { Author = "", Keywords = null } });
        var xmp = Packet(pdf);
        Assert.Empty(xmp.Descendants(Dc + "creator"));
        Assert.Empty(xmp.Descendants(Pdf + "Keywords"));
        Assert.Empty(xmp.Descendants(Xmp + "CreateDate"));
        Assert.Null(pdf.Document.Information.Author);
        Assert.Null(pdf.Document.Information.CreationDate);
    }

    [Fact]
    public void The_packet_claims_both_standards()
    {
        using var pdf = ReadPdf.Write(SampleDocuments.Smallest());
        var xmp = Packet(pdf);
        Assert.Equal("3", xmp.Descendants(Pdfa + "part").Single().Value);
        Assert.Equal("A", xmp.Descendants(Pdfa + "conformance").Single().Value);
        Assert.Equal("1", xmp.Descendants(Pdfua + "part").Single().Value);
    }

    [Fact]
    public void Format_finders_meet_the_claim_in_the_plain_bytes_first_of_all()
    {
        var bytes = PdfWriter.Write(SampleDocuments.LongTable(2000)).Bytes;
        var position = bytes.Span.IndexOf("<pdfaid:part>3</pdfaid:part>"u8);
        Assert.InRange(position, 1, 2000);
    }

    [Fact]
    public void The_packet_s_header_has_only_begin_and_id()
    {
        var text = XmpPacket.Compose(SampleDocuments.Metadata);
        Assert.StartsWith("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n<?xpacket end=\"r\"?>\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalog_says_language_marking_and_title_bar()
    {
        using var pdf = ReadPdf.Write(SampleDocuments.Everything());
        Assert.Equal("(en-GB)", TokenText.Of(pdf.Catalog.Data["Lang"]));
        Assert.Equal("<</Marked true>>", TokenText.Of(pdf.Catalog.Data["MarkInfo"]));
        Assert.Equal("<</DisplayDocTitle true>>", TokenText.Of(pdf.Catalog.Data["ViewerPreferences"]));
        Assert.DoesNotContain(pdf.Catalog.Data.Keys, key => key is "OpenAction" or "AA" or "Version" or "Requirements" or "AcroForm");
    }

    private static XElement Packet(ReadPdf pdf) =>
        XElement.Parse(Encoding.UTF8.GetString(pdf.Decode(pdf.Get<StreamToken>(pdf.Catalog, "Metadata"))));
}
