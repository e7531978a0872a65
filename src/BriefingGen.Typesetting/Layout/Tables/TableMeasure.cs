using System.Collections.Immutable;
using System.Diagnostics;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Layout.Lines;

namespace BriefingGen.Typesetting.Layout.Tables;

/// <summary>Finds the widths of a table’s columns from what stands in them.</summary>
internal static class TableMeasure
{
    /// <summary>A long table is measured by this many of its rows, evenly spread: more would not change what a reader sees.</summary>
    private const int MostRows = 400;

    public static ImmutableArray<int> Columns(LayoutContext context, Table table, int available)
    {
        var columns = table.Head.Rows.Concat(table.Body.Rows).Max(row => row.Cells.Sum(cell => cell.ColumnSpan));
        var free = available - (context.Look.Table.ColumnGap * (columns - 1));
        var extents = table.Head.Rows.Concat(Sample(table.Body.Rows))
            .Where(row => row.Cells.Length == columns)
            .Select(row => row.Cells.Select(cell => Extent(context, cell.Content, cell.Indent)).ToArray())
            .ToList();
        return ColumnWidths.Solve(extents, columns, free);
    }

    private static IEnumerable<TableRow> Sample(ImmutableArray<TableRow> rows)
    {
        var every = Math.Max(1, rows.Length / MostRows);
        return rows.Where((_, i) => i % every == 0);
    }

    private static CellExtent Extent(LayoutContext context, Block content, int indent)
    {
        var extents = content switch
        {
            TextBlock text => [LineComposer.Measure(context, text)],
            Stack stack => stack.Children.OfType<TextBlock>().Select(text => LineComposer.Measure(context, text)).ToList(),
            Blocks.Columns or Table => [],
            _ => throw new UnreachableException(),
        };
        return extents.Count == 0
            ? default
            : new CellExtent(extents.Max(extent => extent.Narrowest) + indent, extents.Max(extent => extent.Widest) + indent);
    }
}
