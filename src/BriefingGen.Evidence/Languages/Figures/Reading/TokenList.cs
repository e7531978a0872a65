using BriefingGen.Evidence.Languages.Figures.Lexicons;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>A text cut into words, numerals and signs, with steps from one to the next that see through hyphens.</summary>
internal sealed class TokenList(string text, Lexicon lexicon)
{
    private Token[] _tokens = new Token[text.Length / 5 + 4];
    private readonly List<Numeral> _numerals = [];

    public string Text { get; } = text;

    public Lexicon Lexicon { get; } = lexicon;

    public int Count { get; private set; }

    public ref readonly Token this[int index] => ref _tokens[index];

    public void Add(in Token token)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = token;
    }

    public void Add(in Token token, Numeral numeral)
    {
        Add(token with { Numeral = _numerals.Count });
        _numerals.Add(numeral);
    }

    public Numeral NumeralAt(int index) => _numerals[_tokens[index].Numeral];

    /// <returns>None also for an index outside of the list.</returns>
    public LexiconWord? WordAt(int index) => (uint)index < (uint)Count ? _tokens[index].Word : null;

    public NumberWordKind KindAt(int index) => WordAt(index)?.Kind ?? NumberWordKind.None;

    /// <summary>A thousand and more, also in the plural (« deux millions »); none for any other word.</summary>
    public long? ScaleAt(int index) =>
        WordAt(index) is { Kind: NumberWordKind.Scale or NumberWordKind.Vague, Value: >= 1000 and var scale } ? scale : null;

    public bool Has(int index, WordTraits trait) => WordAt(index)?.Has(trait) ?? false;

    public bool Is(int index, TokenKind kind) => (uint)index < (uint)Count && _tokens[index].Kind == kind;

    public bool IsSign(int index, char sign) => Is(index, TokenKind.Sign) && Text[_tokens[index].Start] == sign;

    public bool IsHyphen(int index) => Is(index, TokenKind.Sign) && Text[_tokens[index].Start] is '-' or '‐' or '‑';

    public bool IsDash(int index) => IsHyphen(index) || (Is(index, TokenKind.Sign) && Text[_tokens[index].Start] is '–' or '—' or '−');

    /// <summary>The token after this one and after a hyphen or an abbreviation's full stop; <see cref="Count"/> at the end.</summary>
    public int Next(int index)
    {
        var next = index + 1;
        if (IsSign(next, '.') && !_tokens[next].SpaceBefore && Has(index, WordTraits.Abbreviation))
            next++;
        return IsHyphen(next) && !_tokens[next].SpaceBefore && IsWordOrNumeral(next + 1) ? next + 1 : next;
    }

    /// <summary>As <see cref="Next"/>, the other way; -1 at the start.</summary>
    public int Previous(int index)
    {
        var previous = index - 1;
        if (IsHyphen(previous) && !_tokens[previous].SpaceBefore && !_tokens[index].SpaceBefore && IsWordOrNumeral(previous - 1))
            previous--;
        return IsSign(previous, '.') && !_tokens[previous].SpaceBefore && Has(previous - 1, WordTraits.Abbreviation)
            ? previous - 1
            : previous;
    }

    private bool IsWordOrNumeral(int index) => Is(index, TokenKind.Word) || Is(index, TokenKind.Numeral);
}
