namespace BriefingGen.Evidence.Languages;

/// <summary>
/// A closed list of words, numbered from 0 as they were added. A word's length and four of its letters say where it would stand, so a
/// list is made and asked more quickly than a dictionary; of words that may have been chosen to be slow, make a dictionary.
/// </summary>
internal sealed class WordList(bool ignoresCase = false)
{
    private readonly List<(string Word, int Before)> _words = [];

    /// <summary>For each place the number of the last word that was put there; each word has the number of the one before it.</summary>
    private int[] _places = NewPlaces(64);

    public int Count => _words.Count;

    /// <returns>−1 for a word that is not in the list.</returns>
    public int IndexOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return -1;
        var index = _places[PlaceOf(word)];
        while (index >= 0 && !IsSame(_words[index].Word, word))
            index = _words[index].Before;
        return index;
    }

    /// <returns>The word's number; it may have been added before.</returns>
    public int Add(ReadOnlySpan<char> word)
    {
        if (IndexOf(word) is >= 0 and var known)
            return known;
        if (_words.Count == _places.Length)
            Spread(_places.Length * 2);
        ref var place = ref _places[PlaceOf(word)];
        _words.Add((word.ToString(), place));
        return place = _words.Count - 1;
    }

    /// <param name="words">With spaces or line ends between them.</param>
    public void AddAll(ReadOnlySpan<char> words)
    {
        foreach (var range in words.SplitAny(' ', '\r', '\n'))
            if (!words[range].IsEmpty)
                Add(words[range]);
    }

    private bool IsSame(string word, ReadOnlySpan<char> other) =>
        word.Length == other.Length
        && (ignoresCase ? other.Equals(word, StringComparison.OrdinalIgnoreCase) : other.SequenceEqual(word));

    private int PlaceOf(ReadOnlySpan<char> word)
    {
        var third = word.Length / 3;
        var hash = (uint)word.Length;
        hash = (hash * 31) + Letter(word[0]);
        hash = (hash * 31) + Letter(word[third]);
        hash = (hash * 31) + Letter(word[^(third + 1)]);
        hash = (hash * 31) + Letter(word[^1]);
        return (int)((hash * 0x9E3779B1u) >> 16) & (_places.Length - 1);
    }

    /// <summary>The same for a capital.</summary>
    private static uint Letter(char c) => (char.IsAscii(c) ? c : char.ToUpperInvariant(c)) | 0x20u;

    private void Spread(int places)
    {
        _places = NewPlaces(places);
        for (var i = 0; i < _words.Count; i++)
        {
            ref var place = ref _places[PlaceOf(_words[i].Word)];
            _words[i] = (_words[i].Word, place);
            place = i;
        }
    }

    private static int[] NewPlaces(int count)
    {
        var places = new int[count];
        places.AsSpan().Fill(-1);
        return places;
    }
}
