using System.Collections.Immutable;

namespace BriefingGen.Typesetting.Layout.Tables;

/// <summary>
/// How wide the columns of a table are: as the content wants it where there is room; otherwise so that the table is as low as it
/// can be. The height is estimated from the cells' widths, and width is moved from column to column while that makes it less.
/// </summary>
internal static class ColumnWidths
{
    private const int Step = 4_000;
    private const int MostMoves = 400;

    /// <param name="cells">For each row that was measured, for each column: the narrowest and the widest the cell can be.</param>
    /// <param name="available">What the columns share, gaps already taken off; 1/1000 pt.</param>
    public static ImmutableArray<int> Solve(IReadOnlyList<CellExtent[]> cells, int columns, int available)
    {
        var least = new int[columns];
        var most = new int[columns];
        foreach (var row in cells)
        {
            for (var c = 0; c < columns; c++)
            {
                least[c] = Math.Max(least[c], row[c].Narrowest);
                most[c] = Math.Max(most[c], row[c].Widest);
            }
        }

        if (most.Sum(width => (long)width) <= available)
            return Slack(most, most, available);
        // Not even the longest words fit: a column with a word too long must not take the others’ room, so it breaks.
        if (least.Sum(width => (long)width) >= available)
            return [.. Start(new int[columns], least, available)];
        return Slack(Lowest(cells, Start(least, most, available), least, most), most, available);
    }

    /// <summary>What nobody needs goes to the column that has the most to say.</summary>
    private static ImmutableArray<int> Slack(int[] widths, int[] most, int available)
    {
        var longest = Array.IndexOf(most, most.Max());
        widths = [.. widths];
        widths[longest] += available - widths.Sum();
        return [.. widths];
    }

    /// <summary>Columns that want less than an equal part get it; the others share the rest equally.</summary>
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

    private static int[] Lowest(IReadOnlyList<CellExtent[]> cells, int[] widths, int[] least, int[] most)
    {
        var height = Height(cells, widths);
        for (var moves = 0; moves < MostMoves; moves++)
        {
            var best = (Height: height, From: -1, To: -1, Amount: 0);
            for (var from = 0; from < widths.Length; from++)
            {
                for (var to = 0; to < widths.Length; to++)
                {
                    if (from == to || widths[to] >= most[to])
                        continue;
                    foreach (var amount in (ReadOnlySpan<int>)[Step, 3 * Step, 6 * Step])
                    {
                        if (widths[from] - amount < least[from])
                            continue;
                        widths[from] -= amount;
                        widths[to] += amount;
                        var moved = Height(cells, widths);
                        widths[from] += amount;
                        widths[to] -= amount;
                        if (moved < best.Height)
                            best = (moved, from, to, amount);
                    }
                }
            }

            if (best.From < 0)
                break;
            widths[best.From] -= best.Amount;
            widths[best.To] += best.Amount;
            height = best.Height;
        }

        return widths;
    }

    /// <summary>In lines: of each row the cell with the most. A ragged line is filled to nine tenths on average.</summary>
    private static long Height(IReadOnlyList<CellExtent[]> cells, int[] widths)
    {
        long height = 0;
        foreach (var row in cells)
        {
            long lines = 1;
            for (var c = 0; c < widths.Length; c++)
            {
                if (row[c].Widest > widths[c])
                    lines = Math.Max(lines, 1 + (row[c].Widest * 10L / (widths[c] * 9L)));
            }

            height += lines;
        }

        return height;
    }
}

/// <summary>The least and the most width that a cell can use, 1/1000 pt.</summary>
internal readonly record struct CellExtent(int Narrowest, int Widest);
