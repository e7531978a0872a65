using BriefingGen.Pdf.Graphics;
using BriefingGen.Pdf.Structure;
using BriefingGen.Pdf.Tests.Reading;
using BriefingGen.Pdf.Tests.Samples;
using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Pdf.Tests.Structure;

public class StructureTreeTests
{
    [Fact]
    public void Tree_pages_and_parent_tree_agree()
    {
        foreach (var document in new[] { SampleDocuments.Smallest(), SampleDocuments.Everything(), SampleDocuments.LongTable(1000) })
        {
            using var pdf = ReadPdf.Write(document);
            Assert.Empty(FileFaults.Of(pdf));
        }
    }

    [Fact]
    public void A_paragraph_over_two_pages_is_one_element()
    {
        var sample = new SampleBuilder();
        sample.Line(StructureType.H1, "Title");
        var paragraph = sample.Line(StructureType.P, "On the first page ");
        sample.NewPage();
        sample.Show(paragraph, "and on the second.");
        using var pdf = ReadPdf.Write(sample.Build());

        var only = Assert.Single(ReadTree.Of(pdf).All, element => element.Type == "P");
        Assert.Equal([new ReadChild.MarkedContent(0, 1), new ReadChild.MarkedContent(1, 0)], only.Children);
    }

    [Fact]
    public void A_table_over_pages_has_one_head_and_rows_in_order()
    {
        using var pdf = ReadPdf.Write(SampleDocuments.LongTable(25));
        var table = Assert.Single(ReadTree.Of(pdf).All, element => element.Type == "Table");
        Assert.Equal(["THead", "TBody"], table.Children.Cast<ReadChild.ChildElement>().Select(child => child.Element.Type));
        Assert.Equal(26, table.Descendants.Count(element => element.Type == "TR"));
        Assert.Equal(3, pdf.Pages.Count);
    }

    [Fact]
    public void A_cell_that_goes_on_behind_its_neighbour_on_the_next_page_keeps_its_place()
    {
        var sample = new SampleBuilder();
        sample.Line(StructureType.H1, "Title");
        var list = sample.Add(StructureType.L, properties: SampleDocuments.Attributes(new ListAttributes(ListNumbering.None)));
        var left = sample.Add(StructureType.LBody, sample.Add(StructureType.LI, list));
        var right = sample.Add(StructureType.LBody, sample.Add(StructureType.LI, list));
        sample.Show(left, "left 1 ");
        sample.Show(right, "right 1 ");
        sample.NewPage();
        sample.Show(left, "left 2");
        sample.Show(right, "right 2");
        using var pdf = ReadPdf.Write(sample.Build());

        var bodies = ReadTree.Of(pdf).All.Where(element => element.Type == "LBody").ToArray();
        Assert.Equal([new ReadChild.MarkedContent(0, 1), new ReadChild.MarkedContent(1, 0)], bodies[0].Children);
        Assert.Equal([new ReadChild.MarkedContent(0, 2), new ReadChild.MarkedContent(1, 1)], bodies[1].Children);
    }

    [Fact]
    public void Children_stand_in_the_order_of_their_words_not_of_their_making()
    {
        var sample = new SampleBuilder();
        var second = sample.Add(StructureType.P);
        sample.Line(StructureType.H1, "Title");
        sample.Show(second, "Words");
        using var pdf = ReadPdf.Write(sample.Build());
        Assert.Equal(["Document", "H1", "P"], ReadTree.Of(pdf).All.Select(element => element.Type));
    }

    [Fact]
    public void What_shows_nothing_does_not_appear()
    {
        var sample = new SampleBuilder();
        sample.Line(StructureType.H1, "Title");
        sample.Add(StructureType.Sect);
        sample.Show(sample.Add(StructureType.P), "");
        using var pdf = ReadPdf.Write(sample.Build());
        Assert.Equal(["Document", "H1"], ReadTree.Of(pdf).All.Select(element => element.Type));
    }

    [Fact]
    public void A_link_over_two_lines_is_one_annotation_with_a_quadrilateral_a_line()
    {
        using var pdf = ReadPdf.Write(SampleDocuments.Everything());
        var link = ReadTree.Of(pdf).All.First(element => element.Type == "Link");
        Assert.Equal([typeof(ReadChild.MarkedContent), typeof(ReadChild.ObjectReference)], link.Children.Select(child => child.GetType()));

        var annotation = (DictionaryToken)pdf.Objects.First(o => o.Reference.ObjectNumber == ((ReadChild.ObjectReference)link.Children[1]).Number).Value;
        var points = ((ArrayToken)annotation.Data["QuadPoints"]).Data.Cast<NumericToken>().Select(number => number.Int).ToArray();
        var box = ((ArrayToken)annotation.Data["Rect"]).Data.Cast<NumericToken>().Select(number => number.Int).ToArray();
        Assert.Equal(16, points.Length);
        Assert.All(points.Where((_, i) => i % 2 == 0), x => Assert.InRange(x, box[0], box[2]));
        Assert.All(points.Where((_, i) => i % 2 == 1), y => Assert.InRange(y, box[1], box[3]));
    }

    [Fact]
    public void A_link_over_two_pages_is_one_element_with_an_annotation_a_page()
    {
        using var pdf = ReadPdf.Write(SampleDocuments.Everything());
        var link = ReadTree.Of(pdf).All.Where(element => element.Type == "Link").ElementAt(1);
        Assert.Equal(
            [typeof(ReadChild.MarkedContent), typeof(ReadChild.ObjectReference), typeof(ReadChild.MarkedContent), typeof(ReadChild.ObjectReference)],
            link.Children.Select(child => child.GetType()));
        Assert.Equal([0, 1], link.Children.OfType<ReadChild.ObjectReference>().Select(child => child.Page));
    }

    [Fact]
    public void Equal_attributes_are_one_object()
    {
        using var pdf = ReadPdf.Write(SampleDocuments.LongTable(10));
        var heads = ReadTree.Of(pdf).All.Where(element => element.Type == "TH").ToArray();
        Assert.Equal(12, heads.Length);
        Assert.Equal(2, heads.Select(head => ((IndirectReferenceToken)head.Dictionary.Data["A"]).Data).Distinct().Count());
    }

    [Fact]
    public void Only_roles_that_PDF_lacks_are_mapped()
    {
        using var pdf = ReadPdf.Write(SampleDocuments.Everything());
        var map = (DictionaryToken)ReadTree.Of(pdf).Root.Data["RoleMap"];
        Assert.Equal("<</Aside /Sect /Strong /Span /Em /Span /Mark /Span>>", TokenText.Of(map));

        using var plain = ReadPdf.Write(SampleDocuments.Smallest());
        Assert.DoesNotContain("RoleMap", ReadTree.Of(plain).Root.Data.Keys);
    }

    [Fact]
    public void Elements_say_language_expansion_and_replacement()
    {
        var sample = new SampleBuilder();
        var heading = sample.Line(StructureType.H1, "Title ");
        var properties = new ElementProperties { Language = "ar", Alt = "a", Expansion = "b", ActualText = "\u0645" };
        sample.Show(sample.Add(StructureType.Span, heading, properties), "x");
        using var pdf = ReadPdf.Write(sample.Build());
        var span = ReadTree.Of(pdf).All.Last();
        Assert.Equal("(ar)", TokenText.Of(span.Dictionary.Data["Lang"]));
        Assert.Equal("(a)", TokenText.Of(span.Dictionary.Data["Alt"]));
        Assert.Equal("(b)", TokenText.Of(span.Dictionary.Data["E"]));
        Assert.Equal("(\u0645)", TokenText.Of(span.Dictionary.Data["ActualText"]));
    }

    [Fact]
    public void Attributes_are_written_as_their_owners_define_them()
    {
        var sample = new SampleBuilder();
        var heading = sample.Line(StructureType.H1, "Title ");
        foreach (var decoration in new[] { TextDecoration.None, TextDecoration.Underline })
        {
            var attributes = new LayoutAttributes(decoration is TextDecoration.None ? new RgbColor(255, 0, 51) : null, decoration);
            sample.Show(sample.Add(StructureType.Mark, heading, SampleDocuments.Attributes(attributes)), "x");
        }

        var table = sample.Add(StructureType.Table);
        var header = sample.Add(StructureType.TR, sample.Add(StructureType.THead, table));
        sample.Show(sample.Add(StructureType.TH, header, SampleDocuments.ColumnHeader), "1");
        sample.Show(sample.Add(StructureType.TH, header, SampleDocuments.ColumnHeader), "2");
        var row = sample.Add(StructureType.TR, sample.Add(StructureType.TBody, table));
        var wide = new TableAttributes(TableScope.Row, ColumnSpan: 2);
        sample.Show(sample.Add(StructureType.TH, row, SampleDocuments.Attributes(wide)), "both");
        using var pdf = ReadPdf.Write(sample.Build());

        var written = ReadTree.Of(pdf).All.Where(element => element.Dictionary.Data.ContainsKey("A"))
            .Select(element => TokenText.Of(pdf.Resolve(element.Dictionary.Data["A"]))).Distinct();
        Assert.Equal(
            [
                "<</O /Layout /BackgroundColor [1 0 0.2]>>",
                "<</O /Layout /TextDecorationType /Underline>>",
                "<</O /Table /Scope /Column>>",
                "<</O /Table /Scope /Row /ColSpan 2>>",
            ],
            written);
    }
}
