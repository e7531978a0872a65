using System.Collections.Immutable;
using System.Diagnostics;
using BriefingGen.Pdf.Tests.Reading;
using BriefingGen.Text.Unicode;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Publishing.Tests.Export;

/// <summary>The blocks that went into a PDF, in the form in which its structure is read back.</summary>
internal static class BlockOutline
{
    public static Outline Of(Document document) => Of(document.Content);

    private static Outline Of(Block block) => new(NameOf(block.Role), [.. Items(block)]);

    private static IEnumerable<object> Items(Block block) => block switch
    {
        TextBlock text => Items(text.Content, text.Style == TextStyle.Kicker),
        Stack stack => stack.Children.Select(Of),
        Columns columns => columns.Children.Select(Of),
        Table table => [Of(table.Head), Of(table.Body)],
        _ => throw new UnreachableException(),
    };

    private static Outline Of(TableSection section) => new(
        NameOf(section.Role),
        [.. section.Rows.Select(row => new Outline(NameOf(row.Role), [.. row.Cells.Select(cell => new Outline(
            NameOf(cell.Role), cell.Content.Role == cell.Role ? [.. Items(cell.Content)] : [Of(cell.Content)]))]))]);

    private static IEnumerable<object> Items(ImmutableArray<Inline> content, bool isCapitals) => content.SelectMany(inline => inline switch
    {
        Run run => (object[])[Nfc.Normalize(isCapitals ? run.Text.ToUpperInvariant() : run.Text)],
        Span span => [new Outline(NameOf(span.Role), [.. Items(span.Content, isCapitals)])],
        _ => [],
    });

    private static string NameOf(Role role) => role switch
    {
        Role.Document => "Document",
        Role.Section => "Sect",
        Role.Division => "Div",
        Role.Aside => "Aside",
        Role.BlockQuotation => "BlockQuote",
        Role.Heading1 => "H1",
        Role.Heading2 => "H2",
        Role.Heading3 => "H3",
        Role.Paragraph => "P",
        Role.List => "L",
        Role.ListItem => "LI",
        Role.Label => "Lbl",
        Role.ListBody => "LBody",
        Role.Table => "Table",
        Role.TableHead => "THead",
        Role.TableBody => "TBody",
        Role.TableRow => "TR",
        Role.ColumnHeader or Role.RowHeader => "TH",
        Role.TableCell => "TD",
        Role.Link => "Link",
        Role.Strong => "Strong",
        Role.Emphasis => "Em",
        Role.Mark => "Mark",
        Role.Span => "Span",
    };
}
