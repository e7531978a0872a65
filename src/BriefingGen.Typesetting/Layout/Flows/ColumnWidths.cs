using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Layout.Lines;

namespace BriefingGen.Typesetting.Layout.Flows;

/// <summary>Finds the widths of a table’s columns from what stands in them.</summary>
internal static class TableMeasure
{
    /// <summary>A long table is measured by this many of its rows, evenly spread: more would not change what a reader
    /// sees.</summary>
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
        TextBlock text => [LineComposer.Measure(context.Texts, text)],
        Stack stack => [.. stack.Children.OfType<TextBlock>().Select(text => LineComposer.Measure(context.Texts, text))],
        Blocks.Columns or Table => [],
        _ => throw new UnreachableException(),
    };
}

/// <summary>
/// Finds the widths of a table’s columns: as wide as their content if there is room, else such that the table is as low as
/// possible. CSS leaves this open, and browsers share by the widest contents, which gives a column of one long name as much room
/// as the sentences beside it. Here the heights are measured, and width is moved from column to column as long as the table gets
/// lower: first in large steps, then in small ones, so that few widths are tried.
/// </summary>
internal static class ColumnWidths
{
    private const int MostMoves = 40;

    private static readonly int[] Amounts = [48_000, 16_000, 6_000, 2_000];

    /// <param name="available">What the columns share, gaps already taken off; 1/1000 pt.</param>
    public static ImmutableArray<int> Solve(ImmutableArray<ColumnExtent> columns, int available)
    {
        int[] most = [.. columns.Select(column => column.Widest)];
        if (most.Sum(width => (long)width) <= available)
            return [.. Slack(most, most, available)];
        var least = Least(columns, available);
        return [.. Lowest(columns, Slack(Start(least, most, available), most, available), least, most)];
    }

    /// <summary>If not even the longest words fit, words wider than a third of the table do not count: they are broken, and the
    /// other columns keep their room.</summary>
    private static int[] Least(ImmutableArray<ColumnExtent> columns, int available)
    {
        int[] least = [.. columns.Select(column => column.Narrowest)];
        if (least.Sum(width => (long)width) <= available)
            return least;
        least = [.. least.Select(width => Math.Min(width, available / 3))];
        return Start(new int[least.Length], least, available);
    }

    /// <summary>The column with the widest content gets what is left over.</summary>
    private static int[] Slack(int[] widths, int[] most, int available)
    {
        var longest = Array.IndexOf(most, most.Max());
        widths[longest] += available - widths.Sum();
        return widths;
    }

    /// <summary>A column that needs less than an equal share gets what it needs; the others share the rest equally.</summary>
    private static int[] Start(int[] least, int[] most, int available)
    {
        var widths = new int[most.Length];
        var open = Enumerable.Range(0, most.Length).ToList();
        while (open.Count > 0)
        {
            var part = (available - widths.Sum()) / open.Count;
            var settled = open.Where(c => most[c] <= part || least[c] >= part).ToList();
            foreach (var c in settled.Count > 0 ? settled : open)
                widths[c] = Math.Max(least[c], Math.Min(most[c], part));
            if (settled.Count == 0)
                break;
            open.RemoveAll(settled.Contains);
        }

        // Long words can have taken more than there is: the widest columns give it back.
        for (var over = widths.Sum() - available; over > 0; over = widths.Sum() - available)
        {
            var widest = Enumerable.Range(0, widths.Length).MaxBy(c => widths[c] - least[c]);
            widths[widest] -= Math.Min(over, widths[widest] - least[widest]);
        }

        return widths;
    }

    private static int[] Lowest(ImmutableArray<ColumnExtent> columns, int[] widths, int[] least, int[] most)
    {
        var heights = columns.Select((column, c) => column.HeightsAt(widths[c])).ToArray();
        var height = Height(heights);
        foreach (var amount in Amounts)
        {
            for (var moves = 0; moves < MostMoves; moves++)
            {
                (int From, int To)? best = null;
                for (var from = 0; from < widths.Length; from++)
                {
                    for (var to = 0; to < widths.Length; to++)
                    {
                        if (from == to || widths[from] - amount < least[from] || widths[to] >= most[to])
                            continue;
                        var (kept, grown) = (heights[from], heights[to]);
                        heights[from] = columns[from].HeightsAt(widths[from] - amount);
                        heights[to] = columns[to].HeightsAt(widths[to] + amount);
                        var moved = Height(heights);
                        (heights[from], heights[to]) = (kept, grown);
                        if (moved < height)
                            (height, best) = (moved, (from, to));
                    }
                }

                if (best is not var (giving, taking))
                    break;
                widths[giving] -= amount;
                widths[taking] += amount;
                heights[giving] = columns[giving].HeightsAt(widths[giving]);
                heights[taking] = columns[taking].HeightsAt(widths[taking]);
            }
        }

        return widths;
    }

    /// <summary>A row is as high as the highest of its cells.</summary>
    private static long Height(int[][] columns)
    {
        long sum = 0;
        for (var row = 0; row < columns[0].Length; row++)
        {
            var highest = 0;
            foreach (var column in columns)
                highest = Math.Max(highest, column[row]);
            sum += highest;
        }

        return sum;
    }
}

/// <summary>How much room the cells of a column need, from top to bottom; lengths are 1/1000 pt.</summary>
internal sealed class ColumnExtent
{
    // A header is read on every page, and looks best in one line: its height counts as many rows’.
    private const int HeaderWeight = 4;

    // Of the measured height: between two widths that give as many lines, the one that fills them less is better.
    private const int FillShare = 8;

    private readonly List<CellExtent> _cells = [];
    private readonly Dictionary<int, int[]> _heights = [];

    /// <summary>Of the widest word.</summary>
    public int Narrowest { get; private set; }

    /// <summary>Of the widest paragraph.</summary>
    public int Widest { get; private set; }

    /// <param name="paragraphs">Of the cell; empty if it holds no text.</param>
    /// <param name="indent">At their left.</param>
    public void Add(TextExtent[] paragraphs, int indent, bool isHeader)
    {
        foreach (var paragraph in paragraphs)
        {
            Narrowest = Math.Max(Narrowest, paragraph.Narrowest + indent);
            Widest = Math.Max(Widest, paragraph.Widest + indent);
        }

        _cells.Add(new CellExtent(paragraphs, indent, isHeader));
    }

    /// <summary>Of each cell at a width.</summary>
    public int[] HeightsAt(int width)
    {
        ref var heights = ref CollectionsMarshal.GetValueRefOrAddDefault(_heights, width, out _);
        return heights ??= [.. _cells.Select(cell => cell.HeightAt(width))];
    }

    private readonly record struct CellExtent(TextExtent[] Paragraphs, int Indent, bool IsHeader)
    {
        public int HeightAt(int width)
        {
            var free = Math.Max(1, width - Indent);
            long height = 0;
            foreach (var paragraph in Paragraphs)
            {
                var filled = Math.Max(1_000, paragraph.Ink * 1_000L / free);
                height += paragraph.HeightAt(free) + (paragraph.Leading * filled / (1_000 * FillShare));
            }

            return (int)Math.Min(int.MaxValue / 2, IsHeader ? height * HeaderWeight : height);
        }
    }
}
