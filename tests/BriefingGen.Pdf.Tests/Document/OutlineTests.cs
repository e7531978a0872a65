using System.Globalization;
using System.Text;
using BriefingGen.Pdf.Document;
using BriefingGen.Pdf.Tests.Reading;
using BriefingGen.Pdf.Tests.Samples;
using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Pdf.Tests.Document;

public class OutlineTests
{
    [Fact]
    public void Items_lie_under_the_last_one_with_a_smaller_level()
    {
        using var pdf = Write(("A", 1), ("A.1", 2), ("A.1.1", 3), ("A.2", 2), ("B", 1), ("B.1", 2));
        Assert.Equal("A(A.1(A.1.1) A.2) B(B.1)", Tree(pdf, Root(pdf)));
    }

    [Fact]
    public void Counts_are_of_all_that_is_seen_when_open()
    {
        using var pdf = Write(("A", 1), ("A.1", 2), ("A.1.1", 3), ("A.2", 2), ("B", 1));
        Assert.Equal(5, ((NumericToken)Root(pdf).Data["Count"]).Int);
        Assert.Equal(3, ((NumericToken)pdf.Get<DictionaryToken>(Root(pdf), "First").Data["Count"]).Int);
    }

    [Fact]
    public void Every_item_leads_to_its_page_and_place()
    {
        var document = SampleDocuments.LongTable(30) with { Outline = [new("Top", 1, 0, 0), new("Third", 1, 2, 100_500)] };
        using var pdf = ReadPdf.Write(document);
        var pages = ReadTree.Of(pdf).PageOfObject;
        var second = pdf.Get<DictionaryToken>(Root(pdf), "Last");
        var destination = pdf.Get<ArrayToken>(second, "Dest").Data;
        Assert.Equal(2, pages[(int)((IndirectReferenceToken)destination[0]).Data.ObjectNumber]);
        Assert.Equal("/XYZ null 742 null", string.Join(' ', destination.Skip(1).Select(TokenText.Of)));
    }

    [Fact]
    public void Without_items_there_is_no_outline()
    {
        using var pdf = Write();
        Assert.DoesNotContain("Outlines", pdf.Catalog.Data.Keys);
    }

    [Fact]
    public void Ten_thousand_items_are_no_matter()
    {
        using var pdf = Write([.. Enumerable.Range(0, 10_000).Select(i => (i.ToString(CultureInfo.InvariantCulture), i % 3 + 1))]);
        Assert.Equal(10_000, ((NumericToken)Root(pdf).Data["Count"]).Int);
    }

    private static ReadPdf Write(params (string Title, int Level)[] items) => ReadPdf.Write(
        SampleDocuments.Smallest() with { Outline = [.. items.Select(item => new OutlineItem(item.Title, item.Level, 0, 0))] });

    private static DictionaryToken Root(ReadPdf pdf) => pdf.Get<DictionaryToken>(pdf.Catalog, "Outlines");

    private static string Tree(ReadPdf pdf, DictionaryToken node)
    {
        var text = new StringBuilder();
        DictionaryToken? previous = null;
        for (var item = pdf.Get<DictionaryToken>(node, "First"); ; item = pdf.Get<DictionaryToken>(item, "Next"))
        {
            Assert.Equal(previous is null, !item.Data.ContainsKey("Prev"));
            text.Append(TokenText.Of(item.Data["Title"]).Trim('(', ')'));
            if (item.Data.ContainsKey("First"))
                text.Append(CultureInfo.InvariantCulture, $"({Tree(pdf, item)})");
            if (!item.Data.ContainsKey("Next"))
                return text.ToString();
            text.Append(' ');
            previous = item;
        }
    }
}
