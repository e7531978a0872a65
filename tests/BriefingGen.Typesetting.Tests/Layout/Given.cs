using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Layout;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Tests.Layout;

/// <summary>The language of the layout's tests: given this space and these blocks, these lines stand at these places.</summary>
internal static class Given
{
    private const int Side = 20_000;
    private const int Edge = 30_000;

    private static readonly int Leading = new PageLook(new PageFormat(PaperSize.A4)).Format(TextStyle.Body).Leading;

    /// <param name="lines">How many lines of body text a page holds.</param>
    public static LaidOutDocument Pages(int lines, params Block[] blocks) => Pages(lines, 483, blocks);

    /// <param name="width">Of the content, in pt.</param>
    public static LaidOutDocument Pages(int lines, int width, params Block[] blocks)
    {
        var page = new PageFormat(new PaperSize((width * 1000) + (2 * Side), (lines * Leading) + (2 * Edge)))
        {
            Side = Side,
            FirstTop = Edge,
            Top = Edge,
            Bottom = Edge,
        };
        var look = new PageLook(page);
        return Paginator.Paginate(Document(blocks), look);
    }

    /// <summary>On a paper, as the program prints.</summary>
    public static LaidOutDocument On(PaperSize paper, Magnification magnification, params Block[] blocks) =>
        Paginator.Paginate(Document(blocks), new PageLook(PageFormat.For(paper), magnification));

    /// <summary>A line of text in pt: where it begins, its baseline, how wide it is.</summary>
    public static IReadOnlyList<(double X, double Baseline, double Width, string Text)> Lines(this Page page) =>
        [.. PrintedLine.Of(page.Text).Select(line => (line.X / 1000.0, line.Baseline / 1000.0, line.Width / 1000.0, line.Text.Trim()))];

    /// <summary>Where the line with these words begins, in pt.</summary>
    public static (double X, double Baseline) PlaceOf(this Page page, string words) =>
        page.Lines().Where(line => line.Text.Contains(words, StringComparison.Ordinal)).Select(line => (line.X, line.Baseline)).First();

    public static Document Document(params Block[] blocks) => new()
    {
        Title = "T",
        Language = "en",
        Content = new Stack { Role = Role.Document, Style = BoxStyle.Document, Children = [.. blocks] },
        RunningHeads = new RunningHeads { Title = "", Footer = "", Folio = (page, pages) => $"{page}/{pages}" },
    };

    public static TextBlock Text(string text, TextStyle style = TextStyle.Body, Role role = Role.Paragraph) =>
        new() { Role = role, Style = style, Content = [new Run(text)] };

    public static TextBlock Text(TextStyle style, params Inline[] content) =>
        new() { Role = Role.Paragraph, Style = style, Content = [.. content] };

    public static Stack Stack(BoxStyle style, params Block[] children) => Stack(style, Role.Division, children);

    public static Stack Stack(BoxStyle style, Role role, params Block[] children) =>
        new() { Role = role, Style = style, Children = [.. children] };

    public static Columns Columns(ColumnsStyle style, params Block[] children) =>
        new() { Role = Role.Division, Style = style, Children = [.. children] };

    public static TextBlock Heading(string text) => Text(text, TextStyle.SectionHeading, Role.Heading2);

    /// <summary>A paragraph of so many lines: a word and a forced break each.</summary>
    public static TextBlock Lines(string word, int count) =>
        Text(string.Join('\n', Enumerable.Range(1, count).Select(i => word + i.ToString(CultureInfo.InvariantCulture))));

    /// <param name="rows">A row of one text is the header of a group.</param>
    public static Table Table(string[] header, params string[][] rows) => Table(header, null, rows);

    /// <param name="continued">What is said where a group goes on on another page.</param>
    public static Table Table(string[] header, string? continued, params string[][] rows) => new()
    {
        Role = Role.Table,
        Head = new TableSection { Role = Role.TableHead, Rows = [Row(header, Role.ColumnHeader, TextStyle.TableHeader, 0, null)] },
        Body = new TableSection
        {
            Role = Role.TableBody,
            Rows = [.. rows.Select(row => Row(row, Role.TableCell, TextStyle.TableText, header.Length, continued))],
        },
    };

    /// <summary>Page by page, the words of each line, from top to bottom; furniture in brackets.</summary>
    public static string Words(this LaidOutDocument document) => string.Join(" | ", document.Pages.Select(page =>
        string.Join(' ', Repeated(page).Concat(Grouped(page.Text)))));

    /// <summary>The words of a page as lines with the place of their first glyph, in pt.</summary>
    public static string Places(this Page page)
    {
        var text = new StringBuilder();
        foreach (var run in page.Text)
            text.Append(CultureInfo.InvariantCulture, $"{run.X / 1000.0:0.0} {run.Baseline / 1000.0:0.0} {run.Text.TrimEnd()}\n");
        return text.ToString();
    }

    private static TableRow Row(string[] texts, Role role, TextStyle style, int columns, string? continued) => new()
    {
        Role = Role.TableRow,
        IsGroupHeader = texts.Length == 1 && columns > 1,
        Continued = continued,
        Cells =
        [
            .. texts.Select(text => new TableCell
            {
                Role = role,
                ColumnSpan = texts.Length == 1 && columns > 1 ? columns : 1,
                Content = Text(text, style, role),
            }),
        ],
    };

    private static IEnumerable<string> Repeated(Page page) => page.RunningElements
        .Where(item => item.Kind == RunningElementKind.TableHeader)
        .Select(item => "[" + string.Join(' ', item.Text.Select(run => run.Text.Trim())) + "]");

    private static IEnumerable<string> Grouped(ImmutableArray<GlyphRun> runs) =>
        runs.Select(run => run.Text.Trim()).Where(text => text.Length > 0);
}
