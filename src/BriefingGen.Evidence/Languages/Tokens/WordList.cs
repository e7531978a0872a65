using System.Runtime.CompilerServices;

namespace BriefingGen.Evidence.Languages.Tokens;

/// <summary>
/// A closed list of words, numbered from 0 in the order added: a hash table whose hash is made of the length and four letters,
/// faster to build and to query than a dictionary. Not for words chosen by others, who could make them collide.
/// </summary>
internal sealed class WordList(bool ignoresCase = false)
{
    private readonly List<string> _words = [];

    /// <summary>Open addressing with linear probing; at most half full.</summary>
    private Slot[] _slots = new Slot[64];

    /// <summary>A Bloom filter of eight bits for a slot, which rules out nearly all words that are not in the list.</summary>
    private ulong[] _marks = new ulong[64 / 8];

    public int Count => _words.Count;

    /// <param name="words">Separated by spaces or line ends.</param>
    public static WordList Of(ReadOnlySpan<char> words)
    {
        var list = new WordList();
        list.AddAll(words);
        return list;
    }

    /// <returns>−1 for a word that is not in the list.</returns>
    public int IndexOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return -1;
        var sign = SignOf(word);
        return IsMarked(sign) ? _slots[SlotOf(word, sign)].Number - 1 : -1;
    }

    /// <returns>The number of the word, which may have been added before.</returns>
    public int Add(ReadOnlySpan<char> word)
    {
        var sign = SignOf(word);
        if (_slots[SlotOf(word, sign)] is { Number: > 0 and var known })
            return known - 1;
        if (Count * 2 == _slots.Length)
            Grow();
        _words.Add(word.ToString());
        _slots[SlotOf(word, sign)] = new Slot(sign, Count);
        Mark(sign);
        return Count - 1;
    }

    /// <param name="words">Separated by spaces or line ends.</param>
    public void AddAll(ReadOnlySpan<char> words)
    {
        foreach (var range in words.SplitAny(' ', '\r', '\n'))
            if (!words[range].IsEmpty)
                Add(words[range]);
    }

    /// <summary>The slot of a word, or the free slot for it.</summary>
    private int SlotOf(ReadOnlySpan<char> word, uint sign)
    {
        var slots = _slots;
        var at = PlaceOf(sign);
        while (slots[at] is { Number: > 0 } slot && !(slot.Sign == sign && IsSame(_words[slot.Number - 1], word)))
            at = (at + 1) & (slots.Length - 1);
        return at;
    }

    private bool IsSame(string word, ReadOnlySpan<char> other) =>
        ignoresCase ? other.Equals(word, StringComparison.OrdinalIgnoreCase) : other.SequenceEqual(word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint SignOf(ReadOnlySpan<char> word)
    {
        var (middle, quarter) = (word.Length >> 1, word.Length >> 2);
        return (uint)word.Length + (Letter(word[0]) << 5) + (Letter(word[quarter]) << 11)
            + (Letter(word[middle]) << 18) + (Letter(word[^1]) << 25);
    }

    /// <summary>Whatever the case; no letter beyond ASCII is another case of one within.</summary>
    private static uint Letter(char c) => char.IsAscii(c) ? c | 0x20u : 0;

    private int PlaceOf(uint sign) => (int)(Mixed(sign) >> 16) & (_slots.Length - 1);

    private bool IsMarked(uint sign) => (_marks[MarkOf(sign, out var bit)] & bit) != 0;

    private void Mark(uint sign) => _marks[MarkOf(sign, out var bit)] |= bit;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int MarkOf(uint sign, out ulong bit)
    {
        var mixed = (int)(Mixed(sign) >> 13);
        bit = 1UL << (mixed & 63);
        return (mixed >> 6) & (_marks.Length - 1);
    }

    private static uint Mixed(uint sign) => sign * 0x9E3779B1u;

    private void Grow()
    {
        var before = _slots;
        _slots = new Slot[before.Length * 2];
        _marks = new ulong[_slots.Length / 8];
        foreach (var slot in before)
        {
            if (slot.Number == 0)
                continue;
            _slots[SlotOf(_words[slot.Number - 1], slot.Sign)] = slot;
            Mark(slot.Sign);
        }
    }

    /// <param name="Sign">The hash: words with different signs are different.</param>
    /// <param name="Number">One more than the number of the word; 0 for a free slot.</param>
    private readonly record struct Slot(uint Sign, int Number);
}

/// <summary>A closed list of words, compared without case.</summary>
internal sealed class WordSet
{
    private readonly WordList _words = new(ignoresCase: true);

    /// <param name="lists">Words separated by spaces or line ends.</param>
    public WordSet(params ReadOnlySpan<string> lists)
    {
        foreach (var list in lists)
            _words.AddAll(list);
    }

    public bool Contains(ReadOnlySpan<char> word) => _words.IndexOf(word) >= 0;

    public bool ContainsWord(string word) => Contains(word);
}
