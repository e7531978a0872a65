using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Document;
using BriefingGen.Pdf.Structure;
using BriefingGen.Pdf.Tests.Reading;
using BriefingGen.Pdf.Tests.Samples;

namespace BriefingGen.Pdf.Tests.Document;

public class PdfWriterTests
{
    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        var document = SampleDocuments.Everything();
        var first = PdfWriter.Write(document).Bytes;
        Assert.Equal(first, PdfWriter.Write(document).Bytes);
        Assert.Equal(first, PdfWriter.Write(SampleDocuments.Everything()).Bytes);
    }

    [Fact]
    public void Another_word_gives_another_identifier()
    {
        var document = SampleDocuments.Smallest();
        var other = document with { Metadata = document.Metadata with { Title = "The smallesu" } };
        Assert.NotEqual(Identifier(PdfWriter.Write(document)), Identifier(PdfWriter.Write(other)));
    }

    [Fact]
    public void Each_page_is_asked_for_once_and_in_order()
    {
        var tree = new StructureTree();
        var heading = tree.Add(tree.Root, StructureType.H1);
        var asked = new List<int>();
        var document = SampleDocuments.Create(tree) with
        {
            Pages = [.. Enumerable.Range(0, 5).Select(index => new PdfPage(400_000, 500_000, () =>
            {
                asked.Add(index);
                // Elements may come with their page.
                var paragraph = tree.Add(tree.Root, StructureType.P);
                return new PageContent { Text = [new(SampleFont.Run("x", 50, 50), index == 0 ? heading : paragraph)] };
            }))],
        };
        using var pdf = ReadPdf.Write(document);
        Assert.Equal([0, 1, 2, 3, 4], asked);
        Assert.Equal(["Document", "H1", "P", "P", "P", "P"], ReadTree.Of(pdf).All.Select(element => element.Type));
    }

    [Fact]
    public void A_page_without_text_is_a_page()
    {
        var sample = new SampleBuilder();
        sample.Line(StructureType.H1, "Title");
        sample.NewPage();
        sample.NewPage();
        sample.Line(StructureType.P, "End");
        using var pdf = ReadPdf.Write(sample.Build());
        Assert.Equal(3, pdf.Pages.Count);
        Assert.Empty(FileFaults.Of(pdf));
    }

    // A stream costs 60 bytes before it holds anything; a brief has a dozen.
    [Fact]
    public void Small_documents_are_small() => Assert.InRange(PdfWriter.Write(SampleDocuments.Smallest()).Bytes.Length, 1, 4700);

    private static string Identifier(PdfResult result)
    {
        var text = System.Text.Encoding.Latin1.GetString(result.Bytes.Span);
        return text.Substring(text.IndexOf("/ID[<", StringComparison.Ordinal) + 5, 32);
    }
}
