namespace BriefingGen.Evidence.Languages;

/// <summary>
/// A closed list of words, numbered from 0 as they were added. A word's length and four of its letters say where it would stand, so a
/// list is made and asked more quickly than a dictionary; of words that may have been chosen to be slow, make a dictionary.
/// </summary>
internal sealed class WordList(bool ignoresCase = false)
{
    private Entry[] _words = new Entry[32];

    /// <summary>For each place the number of the last word that was put there; each word has the number of the one before it.</summary>
    private int[] _places = NewPlaces(64);

    public int Count { get; private set; }

    /// <returns>−1 for a word that is not in the list.</returns>
    public int IndexOf(ReadOnlySpan<char> word) => word.IsEmpty ? -1 : IndexOf(word, SignOf(word));

    /// <returns>The word's number; it may have been added before.</returns>
    public int Add(ReadOnlySpan<char> word)
    {
        var sign = SignOf(word);
        if (IndexOf(word, sign) is >= 0 and var known)
            return known;
        if (Count == _words.Length)
            Grow();
        _words[Count] = new Entry(word.ToString(), sign, Before: -1);
        Put(Count);
        return Count++;
    }

    /// <param name="words">With spaces or line ends between them.</param>
    public void AddAll(ReadOnlySpan<char> words)
    {
        foreach (var range in words.SplitAny(' ', '\r', '\n'))
            if (!words[range].IsEmpty)
                Add(words[range]);
    }

    private int IndexOf(ReadOnlySpan<char> word, uint sign)
    {
        var words = _words;
        var index = _places[PlaceOf(sign)];
        while (index >= 0 && !(words[index].Sign == sign && IsSame(words[index].Word, word)))
            index = words[index].Before;
        return index;
    }

    private bool IsSame(string word, ReadOnlySpan<char> other) =>
        ignoresCase ? other.Equals(word, StringComparison.OrdinalIgnoreCase) : other.SequenceEqual(word);

    private static uint SignOf(ReadOnlySpan<char> word)
    {
        var third = word.Length / 3;
        return (uint)word.Length + (Letter(word[0]) << 5) + (Letter(word[third]) << 11)
            + (Letter(word[word.Length - 1 - third]) << 18) + (Letter(word[^1]) << 25);
    }

    /// <summary>The same for a capital; no letter beyond ASCII is another form of one within.</summary>
    private static uint Letter(char c) => char.IsAscii(c) ? c | 0x20u : 0;

    private int PlaceOf(uint sign) => (int)((sign * 0x9E3779B1u) >> 16) & (_places.Length - 1);

    private void Put(int index)
    {
        ref var place = ref _places[PlaceOf(_words[index].Sign)];
        _words[index] = _words[index] with { Before = place };
        place = index;
    }

    private void Grow()
    {
        Array.Resize(ref _words, Count * 2);
        _places = NewPlaces(Count * 4);
        for (var i = 0; i < Count; i++)
            Put(i);
    }

    private static int[] NewPlaces(int count)
    {
        var places = new int[count];
        places.AsSpan().Fill(-1);
        return places;
    }

    /// <param name="Sign">What its length and some of its letters make: words with different signs are different.</param>
    private readonly record struct Entry(string Word, uint Sign, int Before);
}
