namespace BriefingGen.Text.Comparison;

/// <summary>
/// How many edits turn one word into another: a letter added, removed or changed, or two neighbours swapped. This is the
/// restricted Damerau–Levenshtein distance (optimal string alignment), in which no part is edited twice.
/// </summary>
public static class EditDistance
{
    private const int LongestOnStack = 64;

    /// <summary>Compares UTF-16 units as they are: the caller folds case and marks, and limits the length, since the cost is the
    /// product of both.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var width = b.Length + 1;
        var rows = b.Length <= LongestOnStack ? stackalloc int[3 * width] : new int[3 * width];
        var before = rows[..width];
        var last = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[b.Length];
    }
}
