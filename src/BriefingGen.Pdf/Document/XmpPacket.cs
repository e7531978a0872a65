using System.Security;
using System.Text;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Document;

/// <summary>
/// The XMP packet (ISO 19005-3, 6.6), the first object of the file and uncompressed, which costs 1.3 KB: archives identify PDF/A
/// by pdfaid in the plain bytes of the first 64 KiB, and take a file without it for ordinary PDF.
/// </summary>
internal static class XmpPacket
{
    private const string Pdfa = "http://www.aiim.org/pdfa/ns/";

    public static ObjectId Write(ObjectFile file, DocumentMetadata metadata)
    {
        var id = file.Allocate();
        file.AddStoredStream(
            id, Encoding.UTF8.GetBytes(Compose(metadata)),
            entries => entries.Key("Type").Name("Metadata").Key("Subtype").Name("XML"));
        return id;
    }

    public static string Compose(DocumentMetadata metadata)
    {
        var date = metadata.Date is { } moment ? PdfDate.FormatXmp(moment) : null;
        var xmp = new XmlText();
        xmp.Line("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>")
            .Line("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">")
            .Line("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">")
            .Line("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
            .Line(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
            .Line($" xmlns:pdfaid=\"{Pdfa}id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"")
            .Line($" xmlns:pdfaExtension=\"{Pdfa}extension/\" xmlns:pdfaSchema=\"{Pdfa}schema#\"")
            .Line($" xmlns:pdfaProperty=\"{Pdfa}property#\">");
        xmp.Element("pdfaid:part", "3").Element("pdfaid:conformance", "A").Element("pdfuaid:part", "1")
            .Element("dc:format", "application/pdf")
            .Alternative("dc:title", metadata.Title).Container("dc:language", "Bag", metadata.Language)
            .Container("dc:creator", "Seq", metadata.Author).Alternative("dc:description", metadata.Description)
            .Container("dc:date", "Seq", date)
            .Element("pdf:Keywords", metadata.Keywords).Element("pdf:Producer", metadata.Producer)
            .Element("xmp:CreatorTool", metadata.CreatorTool)
            .Element("xmp:CreateDate", date).Element("xmp:ModifyDate", date).Element("xmp:MetadataDate", date);
        DeclarePdfuaid(xmp);
        return xmp.Line("</rdf:Description>").Line("</rdf:RDF>").Line("</x:xmpmeta>").Line("<?xpacket end=\"r\"?>").ToString();
    }

    // PDF/A does not define pdfuaid, so the packet must describe it (6.6.2.3).
    private static void DeclarePdfuaid(XmlText xmp) => xmp
        .Line("<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">")
        .Element("pdfaSchema:schema", "PDF/UA identification")
        .Element("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/")
        .Element("pdfaSchema:prefix", "pdfuaid")
        .Line("<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">")
        .Element("pdfaProperty:name", "part").Element("pdfaProperty:valueType", "Integer")
        .Element("pdfaProperty:category", "internal").Element("pdfaProperty:description", "Part of ISO 14289")
        .Line("</rdf:li></rdf:Seq></pdfaSchema:property>")
        .Line("</rdf:li></rdf:Bag></pdfaExtension:schemas>");
}

/// <summary>Composes properties of XMP; one that is null or empty is left out.</summary>
internal sealed class XmlText
{
    private readonly StringBuilder _text = new();

    public XmlText Line(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    public XmlText Element(string name, string? value) =>
        string.IsNullOrEmpty(value) ? this : Line($"<{name}>{Escape(value)}</{name}>");

    /// <summary>A language alternative with the default language alone.</summary>
    public XmlText Alternative(string name, string? value) => string.IsNullOrEmpty(value)
        ? this
        : Line($"<{name}><rdf:Alt><rdf:li xml:lang=\"x-default\">{Escape(value)}</rdf:li></rdf:Alt></{name}>");

    /// <param name="kind">Seq or Bag.</param>
    public XmlText Container(string name, string kind, string? value) => string.IsNullOrEmpty(value)
        ? this
        : Line($"<{name}><rdf:{kind}><rdf:li>{Escape(value)}</rdf:li></rdf:{kind}></{name}>");

    public override string ToString() => _text.ToString();

    private static string Escape(string value) => SecurityElement.Escape(value)!;
}
