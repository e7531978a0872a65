using System.Collections.Immutable;
using System.Diagnostics;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Layout.Lines;

namespace BriefingGen.Typesetting.Layout.Tables;

/// <summary>Finds the widths of a table’s columns from what stands in them.</summary>
internal static class TableMeasure
{
    /// <summary>A long table is measured by this many of its rows, evenly spread: more would not change what a reader sees.</summary>
    private const int MostRows = 256;

    public static ImmutableArray<int> Columns(LayoutContext context, Table table, int available)
    {
        var count = table.Head.Rows.Concat(table.Body.Rows).Max(row => row.Cells.Sum(cell => cell.ColumnSpan));
        var columns = ImmutableArray.CreateRange(Enumerable.Range(0, count).Select(_ => new ColumnExtent()));
        Add(table.Head.Rows, isHeader: true);
        Add(Sample(table.Body.Rows), isHeader: false);
        return ColumnWidths.Solve(columns, available - (context.Look.Table.ColumnGap * (count - 1)));

        void Add(IEnumerable<TableRow> rows, bool isHeader)
        {
            foreach (var row in rows.Where(row => row.Cells.Length == count))
            {
                foreach (var (c, cell) in row.Cells.Index())
                    columns[c].Add(Paragraphs(context, cell.Content), cell.Indent, isHeader);
            }
        }
    }

    private static IEnumerable<TableRow> Sample(ImmutableArray<TableRow> rows)
    {
        var every = (rows.Length + MostRows - 1) / MostRows;
        return rows.Where((_, i) => i % every == 0);
    }

    private static TextExtent[] Paragraphs(LayoutContext context, Block content) => content switch
    {
        TextBlock text => [LineComposer.Measure(context, text)],
        Stack stack => [.. stack.Children.OfType<TextBlock>().Select(text => LineComposer.Measure(context, text))],
        Blocks.Columns or Table => [],
        _ => throw new UnreachableException(),
    };
}
