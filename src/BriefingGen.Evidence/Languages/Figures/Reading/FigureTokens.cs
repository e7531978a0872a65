using BriefingGen.Evidence.Languages.Figures.Lexicons;
using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>A text cut into words, numerals, codes and signs, with steps from one to the next that skip hyphens. Unlike other
/// tokens, “1,200.5” is one numeral and “l’euro” two words.</summary>
internal sealed class FigureTokens(string text, Lexicon lexicon)
{
    private FigureToken[] _tokens = new FigureToken[text.Length / 5 + 4];
    private readonly List<Numeral> _numerals = [];

    public string Text { get; } = text;

    public Lexicon Lexicon { get; } = lexicon;

    public int Count { get; private set; }

    public ref readonly FigureToken this[int index] => ref _tokens[index];

    public void Add(in FigureToken token)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = token;
    }

    public void Add(in FigureToken token, Numeral numeral)
    {
        Add(token with { Numeral = _numerals.Count });
        _numerals.Add(numeral);
    }

    public Numeral NumeralAt(int index) => _numerals[_tokens[index].Numeral];

    /// <returns>Null also for an index out of range.</returns>
    public LexiconWord? WordAt(int index) => (uint)index < (uint)Count ? _tokens[index].Word : null;

    public NumberWordKind KindAt(int index) => WordAt(index)?.Kind ?? NumberWordKind.None;

    /// <summary>The value of a scale from a thousand on, also in the plural (« deux millions »); null for any other
    /// word.</summary>
    public long? ScaleAt(int index) =>
        WordAt(index) is { Kind: NumberWordKind.Scale or NumberWordKind.Vague, Value: >= 1000 and var scale } ? scale : null;

    public bool Has(int index, WordTraits trait) => WordAt(index)?.Has(trait) ?? false;

    public bool Is(int index, FigureTokenKind kind) => (uint)index < (uint)Count && _tokens[index].Kind == kind;

    public bool IsSign(int index, char sign) => Is(index, FigureTokenKind.Sign) && Text[_tokens[index].Start] == sign;

    public bool IsHyphen(int index) => Is(index, FigureTokenKind.Sign) && Characters.IsHyphen(Text[_tokens[index].Start]);

    public bool IsDash(int index) =>
        IsHyphen(index) || (Is(index, FigureTokenKind.Sign) && Text[_tokens[index].Start] is '–' or '—' or '−');

    /// <summary>The token after this one and after a hyphen or an abbreviation's full stop; <see cref="Count"/> at the
    /// end.</summary>
    public int Next(int index)
    {
        var next = index + 1;
        if (IsSign(next, '.') && !_tokens[next].SpaceBefore && Has(index, WordTraits.Abbreviation))
            next++;
        return IsHyphen(next) && !_tokens[next].SpaceBefore && IsWordOrNumeral(next + 1) ? next + 1 : next;
    }

    /// <summary>The same backwards; -1 at the start.</summary>
    public int Previous(int index)
    {
        var previous = index - 1;
        if (IsHyphen(previous) && !_tokens[previous].SpaceBefore && !_tokens[index].SpaceBefore && IsWordOrNumeral(previous - 1))
            previous--;
        return IsSign(previous, '.') && !_tokens[previous].SpaceBefore && Has(previous - 1, WordTraits.Abbreviation)
            ? previous - 1
            : previous;
    }

    private bool IsWordOrNumeral(int index) => Is(index, FigureTokenKind.Word) || Is(index, FigureTokenKind.Numeral);
}

/// <param name="Start">UTF-16 offset in the text.</param>
internal readonly record struct FigureToken(FigureTokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public bool SpaceBefore { get; init; }

    /// <summary>An apostrophe separates it from the word before: “party’s”, « d’euros ».</summary>
    public bool ApostropheBefore { get; init; }

    /// <summary>Begins with a capital.</summary>
    public bool IsCapital { get; init; }

    public LexiconWord? Word { get; init; }

    /// <summary>The index of the value of a numeral.</summary>
    public int Numeral { get; init; }
}

internal enum FigureTokenKind : byte
{
    Word,

    /// <summary>Digits that are a number.</summary>
    Numeral,

    /// <summary>Digits that are a code, a time of day or part of a name.</summary>
    Code,

    /// <summary>Any other character.</summary>
    Sign,

    /// <summary>Not read: a date, a web address.</summary>
    Skipped,
}

/// <summary>Looks for the phrases of a lexicon in a text.</summary>
internal static class PhraseSearch
{
    /// <param name="first">The token that has to begin the phrase.</param>
    /// <param name="last">The token that ends it.</param>
    public static bool TryForward<T>(this Phrases<T> phrases, FigureTokens tokens, int first, out T value, out int last)
    {
        if (phrases.BeginningWith(tokens.WordAt(first)) is { } candidates)
        {
            foreach (var (words, found) in candidates)
            {
                last = first;
                var k = 1;
                while (k < words.Length && tokens.WordAt(tokens.Next(last))?.Id == words[k])
                    (last, k) = (tokens.Next(last), k + 1);
                if (k == words.Length)
                {
                    value = found;
                    return true;
                }
            }
        }

        (value, last) = (default!, first);
        return false;
    }

    /// <param name="last">The token that has to end the phrase.</param>
    /// <param name="first">The token that begins it.</param>
    public static bool TryBackward<T>(this Phrases<T> phrases, FigureTokens tokens, int last, out T value, out int first)
    {
        if (phrases.EndingWith(tokens.WordAt(last)) is { } candidates)
        {
            foreach (var (words, found) in candidates)
            {
                first = last;
                var k = words.Length - 2;
                while (k >= 0 && tokens.WordAt(tokens.Previous(first))?.Id == words[k])
                    (first, k) = (tokens.Previous(first), k - 1);
                if (k < 0)
                {
                    value = found;
                    return true;
                }
            }
        }

        (value, first) = (default!, last);
        return false;
    }
}
