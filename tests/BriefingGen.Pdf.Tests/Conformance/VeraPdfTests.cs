using BriefingGen.Pdf.Document;
using BriefingGen.Pdf.Tests.Samples;
using BriefingGen.Testing;

namespace BriefingGen.Pdf.Tests.Conformance;

public class VeraPdfTests
{
    [VeraPdfFact]
    public void Documents_are_PDF_A_3a_and_PDF_UA_1()
    {
        var folder = Directory.CreateTempSubdirectory("briefgen-verapdf-").FullName;
        var file = Path.Combine(folder, "smallest.pdf");
        var result = PdfWriter.Write(SampleDocuments.Smallest());
        Assert.Empty(result.Violations);
        File.WriteAllBytes(file, result.Bytes.ToArray());
        Assert.Equal("", VeraPdf.Validate(file));
        Directory.Delete(folder, recursive: true);
    }
}
