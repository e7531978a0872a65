using BriefingGen.Pdf.Document;
using BriefingGen.Pdf.Tests.Samples;
using BriefingGen.Testing;

namespace BriefingGen.Pdf.Tests.Conformance;

public class VeraPdfTests
{
    [VeraPdfFact]
    public void Documents_are_PDF_A_3a_and_PDF_UA_1()
    {
        using var folder = new TemporaryFolder();
        var files = SampleDocuments.All
            .Select(sample => folder.Write(sample.Name + ".pdf", PdfWriter.Write(sample.Document).Bytes.Span)).ToArray();
        Assert.Equal("", VeraPdf.Validate(files));
    }

    [VeraPdfFact]
    public void A_fault_is_told()
    {
        using var folder = new TemporaryFolder();
        var bytes = PdfWriter.Write(SampleDocuments.Smallest()).Bytes.ToArray();
        var claim = bytes.AsSpan().IndexOf("<pdfaid:part>3"u8);
        bytes[claim + "<pdfaid:part>".Length] = (byte)'1';
        Assert.Contains("FAIL", VeraPdf.Validate(folder.Write("fault.pdf", bytes)), StringComparison.Ordinal);
    }
}
