using System.Collections.Immutable;
using BriefingGen.Pdf.Document;
using BriefingGen.Pdf.Tests.Reading;
using BriefingGen.Publishing.Export;
using BriefingGen.Testing;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Layout;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Publishing.Tests.Export;

/// <summary>Structures that a validator lets pass, each told from the one that was meant by comparing blocks with what is read back.</summary>
public sealed class PlantedBlocksTests
{
    private static readonly Block[] Meant =
    [
        Text(Role.Heading1, TextStyle.Title, "A title"),
        Text(Role.Heading2, TextStyle.SectionHeading, "A heading"),
        Table("one", "two", "three"),
        Text(Role.Paragraph, TextStyle.Body, "Words of the end."),
    ];

    public static TheoryData<string> Names => [.. Planted.Keys];

    private static Dictionary<string, Block[]> Planted { get; } = new()
    {
        ["a table of two pages as two tables"] = [Meant[0], Meant[1], Table("one"), Table("two", "three"), Meant[3]],
        ["a heading that is only bold"] = [Meant[0], Text(Role.Paragraph, TextStyle.SectionHeading, "A heading"), Meant[2], Meant[3]],
        ["another order"] = [Meant[0], Meant[1], Meant[3], Meant[2]],
        ["a word lost"] = [Meant[0], Meant[1], Meant[2], Text(Role.Paragraph, TextStyle.Body, "Words of end.")],
        ["a space lost"] = [Meant[0], Meant[1], Meant[2], Text(Role.Paragraph, TextStyle.Body, "Words of theend.")],
        ["a paragraph in two"] =
            [Meant[0], Meant[1], Meant[2], Text(Role.Paragraph, TextStyle.Body, "Words of"), Text(Role.Paragraph, TextStyle.Body, "the end.")],
    };

    [Fact]
    public void What_was_meant_is_read_back() => Assert.Equal(BlockOutline.Of(Document(Meant)).Lines(), Read(Meant));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_not_meant_is_told_apart(string name) => Assert.NotEqual(BlockOutline.Of(Document(Meant)).Lines(), Read(Planted[name]));

    [VeraPdfFact]
    public void VeraPDF_lets_each_pass()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("", VeraPdf.Validate([.. Planted.Select(pair => folder.Write(pair.Key + ".pdf", Bytes(pair.Value).Span))]));
    }

    private static List<string> Read(Block[] blocks)
    {
        using var pdf = ReadPdf.Open(Bytes(blocks));
        return [.. new ReadWords(pdf).InStructureOrder().Lines()];
    }

    private static ReadOnlyMemory<byte> Bytes(Block[] blocks)
    {
        var document = Document(blocks);
        var result = PdfExport.Write(
            Paginator.Paginate(document, new PageLook(new PageFormat(PaperSize.A4))),
            new DocumentMetadata { Title = document.Title, Language = document.Language },
            []);
        Assert.Empty(result.Violations);
        return result.Bytes;
    }

    private static Document Document(Block[] blocks) => new()
    {
        Title = "A title",
        Language = "en",
        Content = new Stack { Role = Role.Document, Style = BoxStyle.Document, Children = [.. blocks] },
        RunningHeads = new RunningHeads { Title = "A title", Footer = "Briefing desk", Folio = (page, pages) => $"Page {page} of {pages}" },
    };

    private static Table Table(params ImmutableArray<string> rows) => new()
    {
        Role = Role.Table,
        Head = new TableSection { Role = Role.TableHead, Rows = [Row(Role.ColumnHeader, "Fact")] },
        Body = new TableSection { Role = Role.TableBody, Rows = [.. rows.Select(row => Row(Role.TableCell, row))] },
    };

    private static TableRow Row(Role role, string words) => new()
    {
        Role = Role.TableRow,
        Cells = [new TableCell { Role = role, Content = Text(role, TextStyle.TableText, words) }],
    };

    private static TextBlock Text(Role role, TextStyle style, string text) => new() { Role = role, Style = style, Content = [new Run(text)] };
}
