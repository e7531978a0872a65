using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Document;
using BriefingGen.Pdf.Structure;
using BriefingGen.Pdf.Tests.Reading;
using BriefingGen.Pdf.Tests.Samples;
using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Pdf.Tests.Document;

public class PageTreeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(4097)]
    public void Pages_are_counted_and_in_order_in_nodes_of_at_most_64(int count)
    {
        using var pdf = ReadPdf.Write(Document(count, _ => 500_000));
        Assert.Equal(Enumerable.Range(0, count), ReadTree.Of(pdf).PageOfObject.Values);
        var root = pdf.Get<DictionaryToken>(pdf.Catalog, "Pages");
        Assert.Equal(count, CheckNode(pdf, root));
    }

    [Fact]
    public void A_page_of_another_size_says_so_and_links_to_it_use_its_height()
    {
        var document = Document(3, page => page == 1 ? 300_000 : 500_000) with { Outline = [new("Second", 1, 1, 100_000)] };
        using var pdf = ReadPdf.Write(document);
        Assert.Equal([500, 300, 500], pdf.Pages.Select(page => (int)page.Height));
        Assert.Equal([false, true, false], pdf.Pages.Select(page => page.Dictionary.Data.ContainsKey("MediaBox")));
        var item = pdf.Get<DictionaryToken>(pdf.Get<DictionaryToken>(pdf.Catalog, "Outlines"), "First");
        Assert.Equal("200", TokenText.Of(pdf.Get<ArrayToken>(item, "Dest").Data[3]));
    }

    [Fact]
    public void Tab_order_is_said_where_there_are_links_and_nowhere_else()
    {
        using var pdf = ReadPdf.Write(SampleDocuments.Everything());
        Assert.Equal([true, true, false], pdf.Pages.Select(page => page.Dictionary.Data.ContainsKey("Annots")));
        Assert.Equal(["/S", "/S", null], pdf.Pages.Select(page => page.Dictionary.Data.TryGetValue("Tabs", out var tabs) ? TokenText.Of(tabs) : null));
    }

    private static int CheckNode(ReadPdf pdf, DictionaryToken node)
    {
        if (!pdf.TryGet<ArrayToken>(node, "Kids", out var kids))
            return 1;
        Assert.InRange(kids.Length, 1, 64);
        var pages = kids.Data.Sum(kid => CheckNode(pdf, (DictionaryToken)pdf.Resolve(kid)));
        Assert.Equal(((NumericToken)node.Data["Count"]).Int, pages);
        return pages;
    }

    private static Pdf.Document.PdfDocument Document(int pages, Func<int, int> heightOf)
    {
        var tree = new StructureTree();
        var heading = tree.Add(tree.Root, StructureType.H1);
        var page = new PageContent { Text = [new(SampleFont.Run("Title", 50, 50), heading)] };
        return SampleDocuments.Create(tree, page) with
        {
            Pages = [.. Enumerable.Range(0, pages).Select(index => new PdfPage(400_000, heightOf(index), () => page))],
        };
    }
}
