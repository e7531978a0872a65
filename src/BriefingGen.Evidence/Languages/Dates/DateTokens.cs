using System.Globalization;
using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>A text cut into runs of letters, runs of ASCII digits and single marks, each word with what it may mean in a date.
/// Unlike other tokens, “1.2” and “l’été” are three tokens each, and “twenty-first” is one.</summary>
internal sealed class DateTokens
{
    private readonly string _text;
    private readonly DateToken _beyond;
    private readonly DateToken[] _tokens;

    public DateTokens(string text, DateWords words)
    {
        _text = text;
        Words = words;
        _beyond = new DateToken(text.Length, 0, DateTokenKind.Mark, -1, default);
        _tokens = new DateToken[(text.Length / 5) + 1];
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]) || IsInvisible(text[i]))
            {
                i++;
                continue;
            }

            var token = Cut(i);
            if (Count == _tokens.Length)
                Array.Resize(ref _tokens, Count * 2);
            _tokens[Count++] = token;
            i = token.End;
        }
    }

    public DateWords Words { get; }

    public int Count { get; private set; }

    /// <summary>An empty mark beyond the ends of the text.</summary>
    public ref readonly DateToken this[int index]
    {
        get
        {
            if ((uint)index < (uint)Count)
                return ref _tokens[index];
            return ref _beyond;
        }
    }

    public bool Is(int index, WordRoles role) => this[index].Word.Is(role);

    public int Value(int index) => this[index].Word.Value;

    public bool IsMark(int index, char mark) =>
        this[index] is { Kind: DateTokenKind.Mark, Length: 1 } token && _text[token.Start] == mark;

    public bool IsDash(int index) => this[index] is { Kind: DateTokenKind.Mark, Length: 1 } token && IsDash(_text[token.Start]);

    public bool IsApostrophe(int index) =>
        this[index] is { Kind: DateTokenKind.Mark, Length: 1 } token && _text[token.Start] is '\'' or '’' or '‘';

    public bool IsWord(int index, string word) =>
        this[index] is { Kind: DateTokenKind.Word } token && Text(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsDigits(int index) => this[index].Kind == DateTokenKind.Digits;

    /// <summary>Whether a token directly follows the one before it, without a space.</summary>
    public bool Touches(int index) => index > 0 && index < Count && this[index].Start == this[index - 1].End;

    public bool IsCapital(int index) => this[index] is { Kind: DateTokenKind.Word } token && char.IsUpper(_text[token.Start]);

    public bool IsAllCapitals(int index)
    {
        foreach (var c in Text(this[index]))
            if (char.IsLower(c))
                return false;
        return this[index] is { Kind: DateTokenKind.Word, Length: > 1 };
    }

    /// <summary>A word in lower case that is neither a date word nor a word of grammar: it may be what a number counts.</summary>
    public bool IsNoun(int index) =>
        this[index] is { Kind: DateTokenKind.Word, Word.Roles: WordRoles.None or WordRoles.Counted } && !IsCapital(index);

    public ReadOnlySpan<char> Text(DateToken token) => _text.AsSpan(token.Start, token.Length);

    public char MarkAt(int index) => this[index] is { Kind: DateTokenKind.Mark, Length: 1 } token ? _text[token.Start] : '\0';

    /// <summary>Whether there is only “and” or a comma between two offsets of the text.</summary>
    public bool AreJoined(int start, int end)
    {
        var between = end - start > 12 ? default : _text.AsSpan(start, end - start).Trim().TrimStart(',').TrimStart();
        if (end - start <= 12 && between.IsEmpty)
            return end > start && _text.AsSpan(start, end - start).Contains(',');
        foreach (var part in between.Split(' '))
            if (!between[part].Equals("&", StringComparison.Ordinal)
                && !Words.Find(between[part]).Is(WordRoles.And | WordRoles.Article))
                return false;
        return !between.IsEmpty;
    }

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '‐' or '‑' or '‒' or '−' or '―';

    private static bool IsInvisible(char c) => c is '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F';

    private DateToken Cut(int start)
    {
        var end = start + 1;
        if (char.IsAsciiDigit(_text[start]))
        {
            while (end < _text.Length && char.IsAsciiDigit(_text[end]))
                end++;
            var digits = _text.AsSpan(start, end - start);
            var number = digits.Length <= 4 ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : -1;
            return new DateToken(start, digits.Length, DateTokenKind.Digits, number, default);
        }

        if (!char.IsLetter(_text[start]))
            return new DateToken(start, 1, DateTokenKind.Mark, -1, default);
        while (end < _text.Length && IsLetterAt(end))
            end++;
        if (end < _text.Length && Characters.IsHyphen(_text[end]) && Hyphenated(start, end) is { } hyphenated)
            return hyphenated;
        return new DateToken(start, end - start, DateTokenKind.Word, -1, Words.Find(_text.AsSpan(start, end - start)));
    }

    /// <summary>Words that the table has with their hyphens: “twenty-first”, “week-end”.</summary>
    private DateToken? Hyphenated(int start, int end)
    {
        DateToken? longest = null;
        Span<char> buffer = stackalloc char[24];
        for (var parts = 1; parts < 3; parts++)
        {
            if (end + 1 >= _text.Length || !Characters.IsHyphen(_text[end]) || !char.IsLetter(_text[end + 1]))
                break;
            end += 2;
            while (end < _text.Length && IsLetterAt(end))
                end++;
            if (end - start > buffer.Length)
                break;
            var whole = buffer[..(end - start)];
            _text.AsSpan(start, end - start).CopyTo(whole);
            whole.Replace('‑', '-');
            whole.Replace('‐', '-');
            if (Words.Find(whole) is { Roles: not WordRoles.None } word)
                longest = new DateToken(start, end - start, DateTokenKind.Word, -1, word);
        }

        return longest;
    }

    private bool IsLetterAt(int index) => char.IsLetter(_text[index]) || LatinFold.IsMark(_text[index]);
}

/// <summary>A run of letters, a run of digits, or one other character that is not white space.</summary>
/// <param name="Number">The value of up to four ASCII digits; −1 for any other token.</param>
internal readonly record struct DateToken(int Start, int Length, DateTokenKind Kind, int Number, DateWord Word)
{
    public int End => Start + Length;
}

internal enum DateTokenKind : byte
{
    Word,
    Digits,
    Mark,
}
