using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Document;
using BriefingGen.Pdf.Graphics;
using BriefingGen.Pdf.Structure;

namespace BriefingGen.Pdf.Tests.Samples;

internal static class SampleDocuments
{
    public const int PageWidth = 595_276;
    public const int PageHeight = 841_890;

    public static ElementProperties ColumnHeader { get; } = Attributes(new TableAttributes(TableScope.Column));

    public static ElementProperties RowHeader { get; } = Attributes(new TableAttributes(TableScope.Row));

    public static ElementProperties Bullets { get; } = Attributes(new ListAttributes(ListNumbering.Disc));

    public static DocumentMetadata Metadata { get; } = new()
    {
        Title = "A sample — “all” of it & <more>",
        Language = "en-GB",
        Author = "Briefing desk",
        Description = "Every feature once",
        Keywords = "sample, tags",
        CreatorTool = "briefgen 1.0.0 (paper=a4)",
        Producer = "briefgen 1.0.0",
        Date = new DateTimeOffset(2014, 8, 31, 2, 30, 0, TimeSpan.FromHours(2)),
    };

    /// <summary>What other programs are asked to read.</summary>
    public static IReadOnlyList<(string Name, PdfDocument Document)> All =>
        [("smallest", Smallest()), ("everything", Everything()), ("long-table", LongTable(650))];

    public static PdfDocument Create(StructureTree tree, params IReadOnlyList<PageContent> pages) => new()
    {
        Metadata = Metadata,
        Pages = [.. pages.Select(page => new PdfPage(PageWidth, PageHeight, () => page))],
        Structure = tree,
        GlyphTexts = SampleFont.Texts,
    };

    public static ElementProperties Attributes(StructureAttributes attributes) => new() { Attributes = attributes };

    /// <summary>A heading and a paragraph of two lines.</summary>
    public static PdfDocument Smallest()
    {
        var sample = new SampleBuilder();
        sample.Line(StructureType.H1, "A heading");
        var paragraph = sample.Line(StructureType.P, "A line of text ");
        sample.NewLine().Show(paragraph, "and the next.");
        return sample.Build() with { Metadata = new DocumentMetadata { Title = "The smallest", Language = "en" } };
    }

    /// <summary>Each feature of the writer once, on three pages.</summary>
    public static PdfDocument Everything()
    {
        var date = Metadata.Date!.Value;
        var sample = new SampleBuilder();
        var ink = new RgbColor(0x17, 0x20, 0x2B);
        var tint = new RgbColor(0xEA, 0xF2, 0xF4);
        sample.Paint(
            PathObject.Rectangle(50_000, 60_000, 400_000, 60_000, tint),
            new PathObject(VectorPath.Circle(40_000, 80_000, 3_000), ink),
            new PathObject(VectorPath.Circle(40_000, 95_000, 3_000), null, ink, 750),
            new PathObject(VectorPath.Polygon((37_000, 113_000), (43_000, 113_000), (40_000, 107_000)), ink),
            new PathObject(VectorPath.Polyline((37_000, 121_000), (39_000, 123_000), (43_000, 118_000)), null, ink, 750));

        var block = sample.Add(StructureType.Div);
        sample.Line(StructureType.P, "BRIEFING", block);
        sample.Line(StructureType.H1, "A title", block);
        var box = sample.Add(StructureType.Aside);
        var bottom = sample.Add(StructureType.P, box);
        sample.NewLine().Show(bottom, "The bottom line", SampleFont.Bold, color: ink);
        ListOf(sample, box, "First point", "Second point");

        var section = sample.Add(StructureType.Sect);
        sample.Line(StructureType.H2, "Section", section);
        var paragraph = sample.Line(StructureType.P, "Words with ", section);
        sample.Show(sample.Add(StructureType.Strong, paragraph), "strength", SampleFont.Bold);
        sample.Show(paragraph, ", a ");
        sample.Show(paragraph, "ligature", actualText: "fi");
        sample.Show(paragraph, ", an ");
        sample.Show(sample.Add(StructureType.Span, paragraph, new() { Expansion = "United Nations" }), "UN");
        sample.Show(paragraph, " and ");
        sample.Show(sample.Add(StructureType.Em, paragraph, new() { Language = "fr" }), "d\u00E9j\u00E0 vu");
        sample.Show(paragraph, ". ");
        sample.NewLine();

        var twoLines = sample.Add(StructureType.Link, paragraph);
        var firstArea = sample.Show(twoLines, "a link over ");
        var secondArea = sample.NewLine().Show(twoLines, "two lines");
        sample.Link(twoLines, new AnnotationTarget.UriAction("https://example.org/a#:~:text=b"), "The source on the web", firstArea, secondArea);
        sample.Show(paragraph, " ");
        var twoPages = sample.Add(StructureType.Link, paragraph);
        sample.Link(twoPages, new AnnotationTarget.ExplicitDestination(2, 60_000), "Source 1, paragraph 3", sample.Show(twoPages, "over "));
        sample.Pagination(PaginationKind.Footer, "Page 1 of 3", 800, PathObject.Rectangle(400_000, 790_000, 60_000, 20_000, RgbColor.Black));

        sample.NewPage().NewLine();
        sample.Link(twoPages, new AnnotationTarget.ExplicitDestination(2, 60_000), "Source 1, paragraph 3", sample.Show(twoPages, "two pages"));
        sample.Show(paragraph, " and the end.");
        sample.Pagination(PaginationKind.Header, "A title", 30);

        var table = sample.Add(StructureType.Table, section);
        var body = TableHead(sample, table, "Fact", "Voice");
        Row(sample, body, "One", "first voice");
        sample.NewPage();
        sample.Pagination(PaginationKind.RepeatedTableHeader, "Fact  Voice", 40);
        Row(sample, body, "Two", "second voice");

        var annex = sample.Line(StructureType.P, "3 As archived: ", section, new() { Language = "de" });
        var marked = Attributes(new LayoutAttributes(new RgbColor(0xFB, 0xEE, 0xC2), TextDecoration.Underline));
        sample.Show(sample.Add(StructureType.Mark, annex, marked), "cited words");

        return sample.Build() with
        {
            Outline =
            [
                new("A title", 1, 0, 60_000),
                new("Section", 2, 0, 120_000),
                new("Annex: “quoted”", 2, 2, 60_000),
            ],
            Attachments =
            [
                new("sample.yaml", "application/yaml", "title: A sample\n"u8.ToArray(), AttachmentRelationship.Data, "The brief", date),
                new("été.txt", "text/plain", "Texte\n"u8.ToArray(), AttachmentRelationship.Source, "Source 1: “été”", date),
                new("method.md.sbn", "text/markdown", "# M\n"u8.ToArray(), AttachmentRelationship.Supplement, "A template", date),
            ],
        };
    }

    /// <summary>One table of so many rows, ten on a page, with a link in each.</summary>
    public static PdfDocument LongTable(int rows)
    {
        const int RowsOnPage = 10;
        var sample = new SampleBuilder();
        sample.Line(StructureType.H1, "A long table");
        var table = sample.Add(StructureType.Table);
        var body = TableHead(sample, table, "Fact", "Voice");
        for (var row = 0; row < rows; row++)
        {
            if (row > 0 && row % RowsOnPage == 0)
                sample.NewPage().Pagination(PaginationKind.RepeatedTableHeader, "Fact  Voice", 40);
            var cell = Row(sample, body, $"Row {row + 1}", "voice ");
            var link = sample.Add(StructureType.Link, cell);
            sample.Link(link, new AnnotationTarget.ExplicitDestination(0, 60_000), "The first page", sample.Show(link, "1"));
        }

        return sample.Build();
    }

    private static void ListOf(SampleBuilder sample, StructureElement parent, params IReadOnlyList<string> items)
    {
        var list = sample.Add(StructureType.L, parent, Bullets);
        foreach (var text in items)
        {
            var item = sample.Add(StructureType.LI, list);
            sample.Line(StructureType.Lbl, "- ", item);
            sample.Show(sample.Add(StructureType.LBody, item), text);
        }
    }

    /// <returns>The TBody.</returns>
    private static StructureElement TableHead(SampleBuilder sample, StructureElement table, params IReadOnlyList<string> headers)
    {
        var head = sample.Add(StructureType.TR, sample.Add(StructureType.THead, table));
        sample.NewLine();
        foreach (var header in headers)
            sample.Show(sample.Add(StructureType.TH, head, ColumnHeader), header + "  ");
        return sample.Add(StructureType.TBody, table);
    }

    /// <returns>The second cell.</returns>
    private static StructureElement Row(SampleBuilder sample, StructureElement body, string header, string text)
    {
        var row = sample.Add(StructureType.TR, body);
        sample.NewLine();
        sample.Show(sample.Add(StructureType.TH, row, RowHeader), header + "  ");
        var cell = sample.Add(StructureType.TD, row);
        sample.Show(cell, text);
        return cell;
    }
}
