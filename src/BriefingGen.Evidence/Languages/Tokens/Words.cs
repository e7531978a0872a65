using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Languages.Tokens;

/// <summary>
/// A text after <see cref="TypographyFold"/>, cut where a match may begin or end: words and numbers whole, three points as one,
/// every other character by itself. A number keeps its separators and a word its apostrophe, so that “2 million” is not in “1.2
/// million”, nor “can” in “can’t”; a possessive ’s is separate, so that the name before it is found.
/// </summary>
internal sealed class Words
{
    private readonly List<(int Start, int End)> _words;

    public Words(MappedText text)
    {
        Text = text;
        _words = Cut(text.Value);
    }

    public MappedText Text { get; }

    public int Count => _words.Count;

    public ReadOnlySpan<char> this[int index]
    {
        get
        {
            var (start, end) = _words[index];
            return Text.Value.AsSpan(start, end - start);
        }
    }

    /// <summary>UTF-16 offset in the folded text.</summary>
    public int Start(int index) => _words[index].Start;

    public int End(int index) => _words[index].End;

    /// <summary>UTF-16 offset in the text that was folded.</summary>
    public int OriginStart(int index) => Text.OriginStart(Start(index));

    public int OriginEnd(int index) => Text.OriginEnd(End(index));

    /// <summary>The first word that begins at an offset of the text that was folded or after it; <see cref="Count"/> if none
    /// does.</summary>
    public int FirstFrom(int offset)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (OriginStart(middle) < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    public ReadOnlyMemory<char> Memory(int index) => Text.Value.AsMemory(Start(index), End(index) - Start(index));

    public bool HasSpaceAfter(int index) => index + 1 < Count && End(index) < Start(index + 1);

    /// <summary>Letters or digits, not a punctuation mark or a symbol.</summary>
    public bool IsWord(int index) => Characters.BeginWord(this[index]);

    /// <summary>The number of words in a text that is not folded.</summary>
    public static int CountIn(string text)
    {
        var words = new Words(TypographyFold.Fold(text));
        return Enumerable.Range(0, words.Count).Count(words.IsWord);
    }

    private static List<(int Start, int End)> Cut(string text)
    {
        var words = new List<(int, int)>(text.Length / 5 + 1);
        for (var i = 0; i < text.Length;)
        {
            var end = EndOf(text, i);
            if (text[i] != ' ')
                words.Add((i, end));
            i = end;
        }

        return words;
    }

    private static int EndOf(string text, int start)
    {
        var kind = Characters.KindAt(text, start, out var length);
        var i = start + length;
        if (kind is CharacterKind.Space)
            return i;
        if (text[start] == '.')
            while (i < text.Length && text[i] == '.' && i - start < 3)
                i++;
        if (text[start] == '\'' && IsPossessive(text, start))
            return start + 2;

        while (i < text.Length)
        {
            if (kind == CharacterKind.Letter && char.IsAsciiLetter(text[i]))
            {
                i++;
                continue;
            }

            var next = Characters.KindAt(text, i, out length);
            if (next == CharacterKind.Mark)
                i += length;
            else if (kind is CharacterKind.Letter or CharacterKind.Digit && next is CharacterKind.Letter or CharacterKind.Digit)
                (kind, i) = (next, i + length);
            else if (kind == CharacterKind.Digit && text[i] is '.' or ',' or '\'' or ':' or '/'
                && Characters.IsDigitAt(text, i + 1))
                i++;
            else if (kind == CharacterKind.Letter && text[i] == '\'' && !IsPossessive(text, i) && IsLetterAt(text, i + 1))
                i++;
            else
                break;
        }

        return i;
    }

    private static bool IsPossessive(string text, int apostrophe) =>
        apostrophe > 0 && apostrophe + 1 < text.Length && text[apostrophe + 1] is 's' or 'S'
        && Characters.IsWordPartBefore(text, apostrophe) && !Characters.IsWordPartAt(text, apostrophe + 2);

    private static bool IsLetterAt(string text, int offset) =>
        offset < text.Length && Characters.KindAt(text, offset, out _) == CharacterKind.Letter;
}
