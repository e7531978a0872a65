namespace BriefingGen.Briefs.Notation;

/// <summary>“Did you mean”: the nearest of the known words, by edit distance.</summary>
public static class Suggestion
{
    private const int LongestWord = 64;

    /// <returns>None where nothing is near enough: about one letter in three may differ.</returns>
    public static string? For(string typed, IEnumerable<string> known)
    {
        if (typed.Length is 0 or > LongestWord)
            return null;
        var (best, bestDistance) = ((string?)null, Reach(typed.Length) + 1);
        var plain = Plain(typed);
        foreach (var word in known)
        {
            if (Math.Abs(word.Length - typed.Length) >= bestDistance)
                continue;
            var distance = Distance(plain, Plain(word));
            if (distance < bestDistance)
                (best, bestDistance) = (word, distance);
        }

        return best;
    }

    private static int Reach(int length) => length switch
    {
        <= 2 => 0,
        3 => 1,
        <= 6 => 2,
        _ => length / 3,
    };

    private static string Plain(string word) => word.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    /// <summary>Optimal string alignment: letters added, lost, changed, or two neighbours swapped, count one each.</summary>
    private static int Distance(string a, string b)
    {
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
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

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
