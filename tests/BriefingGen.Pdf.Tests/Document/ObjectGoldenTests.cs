using BriefingGen.Pdf.Tests.Reading;
using BriefingGen.Pdf.Tests.Samples;
using BriefingGen.Testing;

namespace BriefingGen.Pdf.Tests.Document;

public class ObjectGoldenTests
{
    [Fact]
    public void The_smallest_document_has_these_objects()
    {
        using var pdf = ReadPdf.Write(SampleDocuments.Smallest());
        Golden.Verify(TokenText.Of(pdf));
    }

    [Fact]
    public void A_document_with_everything_has_these_objects()
    {
        using var pdf = ReadPdf.Write(SampleDocuments.Everything());
        Golden.Verify(TokenText.Of(pdf));
    }
}
