using System.Collections.Immutable;

namespace BriefingGen.Typesetting.Layout.Tables;

/// <summary>
/// How wide the columns of a table are: as the content wants it where there is room; otherwise so that the table is as low as it can
/// be. CSS leaves this open and browsers share by the widest contents, which gives a column of one long name the room of the
/// sentences beside it. Here the heights are measured, and width is moved from column to column while that makes the table lower:
/// first by much, then by little, so that few widths are tried.
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

    /// <summary>Where not even the longest words fit, words wider than a third of the table do not count: they break, and leave the
    /// others their room.</summary>
    private static int[] Least(ImmutableArray<ColumnExtent> columns, int available)
    {
        int[] least = [.. columns.Select(column => column.Narrowest)];
        if (least.Sum(width => (long)width) <= available)
            return least;
        least = [.. least.Select(width => Math.Min(width, available / 3))];
        return Start(new int[least.Length], least, available);
    }

    /// <summary>What nobody needs goes to the column that has the most to say.</summary>
    private static int[] Slack(int[] widths, int[] most, int available)
    {
        var longest = Array.IndexOf(most, most.Max());
        widths[longest] += available - widths.Sum();
        return widths;
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
