using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Sources;

/// <summary>Finds sequences of words in one text, as often as one likes.</summary>
internal sealed class WordIndex
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int[] _keys;
    private readonly int[] _suffixes;

    public WordIndex(MappedText text)
    {
        Words = new Words(text);
        _numbers = new Dictionary<string, int>(Words.Count / 2, StringComparer.Ordinal);
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        _keys = new int[Words.Count];
        for (var i = 0; i < _keys.Length; i++)
        {
            if (!_lookup.TryGetValue(Words[i], out var number))
                _lookup[Words[i]] = number = _numbers.Count;
            _keys[i] = Key(number, Words.HasSpaceAfter(i));
        }

        _suffixes = SuffixArray.Build(_keys);
    }

    public Words Words { get; }

    /// <summary>What a word is compared by: which word it is, and whether a space follows.</summary>
    /// <returns>-1 for a word that the text does not have.</returns>
    public int KeyOf(ReadOnlySpan<char> word, bool hasSpaceAfter) =>
        _lookup.TryGetValue(word, out var number) ? Key(number, hasSpaceAfter) : -1;

    /// <summary>The key of a word of this text.</summary>
    public int KeyAt(int word) => _keys[word];

    /// <summary>The word that begins a found sequence.</summary>
    /// <param name="match">A number within <see cref="Matches"/>; their order is not the order of the text.</param>
    public int FirstWord(int match) => _suffixes[match];

    /// <summary>Where all the keys stand in a row; what follows the last word is not compared.</summary>
    public Matches Find(ReadOnlySpan<int> keys)
    {
        var found = new Matches(0, _suffixes.Length);
        for (var depth = 0; depth < keys.Length && found.Count > 0; depth++)
            found = Narrow(found, depth, keys[depth], isLast: depth == keys.Length - 1);
        return found;
    }

    /// <summary>The longest beginning of the keys that stands somewhere.</summary>
    public (int Length, Matches Matches) FindLongest(ReadOnlySpan<int> keys)
    {
        var followed = new Matches(0, _suffixes.Length);
        var (length, longest) = (0, default(Matches));
        for (var depth = 0; depth < keys.Length; depth++)
        {
            var ended = Narrow(followed, depth, keys[depth], isLast: true);
            if (ended.Count == 0)
                break;
            (length, longest) = (depth + 1, ended);
            followed = Narrow(followed, depth, keys[depth], isLast: false);
        }

        return (length, longest);
    }

    private static int Key(int number, bool hasSpaceAfter) => number * 2 + (hasSpaceAfter ? 1 : 0);

    private Matches Narrow(Matches within, int depth, int key, bool isLast)
    {
        if (key < 0)
            return default;
        var (least, most) = isLast ? (key & ~1, key | 1) : (key, key);
        return new Matches(FirstFrom(within, depth, least), FirstFrom(within, depth, most + 1));
    }

    private int FirstFrom(Matches within, int depth, int key)
    {
        var (low, high) = (within.From, within.To);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var word = _suffixes[middle] + depth;
            if ((word < _keys.Length ? _keys[word] : -1) < key)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>A range of the sorted suffixes.</summary>
    public readonly record struct Matches(int From, int To)
    {
        public int Count => To - From;
    }
}

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
