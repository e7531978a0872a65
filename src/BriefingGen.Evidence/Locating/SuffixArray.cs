namespace BriefingGen.Evidence.Locating;

/// <summary>
/// The order of all suffixes of a sequence, by Larsson and Sadakane's doubling: sorted by one element first, then by two, four,
/// eight …, and only groups that are still equal are sorted again. With it a search costs the length of what is sought and a
/// logarithm, whatever the text repeats: a list of the places of each word would be slow on a text made to be slow.
/// </summary>
internal static class SuffixArray
{
    /// <param name="keys">Not negative.</param>
    /// <returns>The start of each suffix, in the order of the suffixes; a suffix comes before those that it begins.</returns>
    public static int[] Build(ReadOnlySpan<int> keys)
    {
        var suffixes = SortByFirst(keys, out var ranks, out var groups);
        var sortKeys = new int[keys.Length];
        for (var depth = 1; groups.Count > 0; depth *= 2)
        {
            var unsorted = new List<(int Start, int Length)>();
            foreach (var (start, length) in groups)
            {
                var group = suffixes.AsSpan(start, length);
                var by = sortKeys.AsSpan(start, length);
                for (var i = 0; i < length; i++)
                    by[i] = group[i] + depth < ranks.Length ? ranks[group[i] + depth] : -1;
                by.Sort(group);
                Split(start, by, group, ranks, unsorted);
            }

            groups = unsorted;
        }

        return suffixes;
    }

    /// <summary>A counting sort; a suffix's rank is where its group begins.</summary>
    private static int[] SortByFirst(ReadOnlySpan<int> keys, out int[] ranks, out List<(int Start, int Length)> groups)
    {
        var largest = -1;
        foreach (var key in keys)
            largest = Math.Max(largest, key);
        var starts = new int[largest + 2];
        foreach (var key in keys)
            starts[key + 1]++;
        for (var key = 1; key < starts.Length; key++)
            starts[key] += starts[key - 1];

        groups = [];
        for (var key = 0; key <= largest; key++)
            if (starts[key + 1] - starts[key] > 1)
                groups.Add((starts[key], starts[key + 1] - starts[key]));

        var suffixes = new int[keys.Length];
        ranks = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
            ranks[i] = starts[keys[i]];
        for (var i = 0; i < keys.Length; i++)
            suffixes[starts[keys[i]]++] = i;
        return suffixes;
    }

    private static void Split(
        int start, ReadOnlySpan<int> by, ReadOnlySpan<int> group, int[] ranks, List<(int Start, int Length)> unsorted)
    {
        for (var i = 0; i < group.Length;)
        {
            var end = i + 1;
            while (end < group.Length && by[end] == by[i])
                end++;
            for (var k = i; k < end; k++)
                ranks[group[k]] = start + i;
            if (end - i > 1)
                unsorted.Add((start + i, end - i));
            i = end;
        }
    }
}
