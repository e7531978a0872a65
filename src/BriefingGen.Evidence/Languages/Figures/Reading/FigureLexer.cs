using System.Globalization;
using System.Numerics;
using BriefingGen.Evidence.Languages.Figures.Lexicons;
using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>Cuts a text into words, numerals, codes and signs, in one pass.</summary>
internal ref struct FigureLexer
{
    private readonly string _text;
    private readonly Lexicon _lexicon;
    private readonly FigureTokens _tokens;
    private ReadOnlySpan<char> _readable;
    private int _position;
    private bool _space;
    private bool _apostrophe;

    private FigureLexer(string text, Lexicon lexicon)
    {
        (_text, _lexicon, _tokens) = (text, lexicon, new FigureTokens(text, lexicon));
    }

    /// <param name="skipped">In order; not read.</param>
    public static FigureTokens Read(string text, Lexicon lexicon, ReadOnlySpan<(int Start, int Length)> skipped)
    {
        var lexer = new FigureLexer(text, lexicon);
        foreach (var (start, length) in skipped)
        {
            var from = Math.Clamp(start, lexer._position, text.Length);
            var to = Math.Clamp(start + length, from, text.Length);
            if (from == to)
                continue;
            lexer.ReadUpTo(from);
            lexer.Add(FigureTokenKind.Skipped, to, null);
        }

        lexer.ReadUpTo(text.Length);
        return lexer._tokens;
    }

    private void ReadUpTo(int end)
    {
        _readable = _text.AsSpan(0, end);
        while (_position < end)
        {
            var c = _text[_position];
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF')
                (_space, _position) = (true, _position + 1);
            else if (char.IsLetter(c))
                ReadWord();
            else if (char.IsDigit(c) || (c == '.' && Digits.IsAt(_readable, _position + 1) && (_space || _position == 0)))
                ReadDigits();
            else if (Digits.VulgarFraction(c) is { } fraction)
                AddNumeral(_position + 1, new Numeral(fraction, 0) { IsFraction = true });
            else if (c == '+' && PhoneEnd() is > 0 and var phone)
                Add(FigureTokenKind.Code, phone, null);
            else
                ReadSign();
        }
    }

    private void ReadWord()
    {
        var end = WordEnd(_position);
        if (IsAddress(end))
        {
            while (end < _readable.Length && !char.IsWhiteSpace(_readable[end]))
                end++;
            Add(FigureTokenKind.Skipped, end, null);
            return;
        }

        // “m²”, “km2” and “US$” are words, “A380” is not.
        var isJoined = end < _readable.Length
            && (_readable[end] == '$'
                || (_readable[end] is '2' or '3' or '²' or '³' && !Digits.IsWordPartAt(_readable, end + 1)));
        if (isJoined && Find(end + 1) is { } joined)
        {
            Add(FigureTokenKind.Word, end + 1, joined);
            return;
        }

        var word = Find(end);
        var isCode = Digits.IsAt(_readable, end)
            ? word?.Has(WordTraits.BeforeDigits) != true
            : end + 1 < _readable.Length && Characters.IsHyphen(_readable[end]) && Digits.IsAt(_readable, end + 1)
                && char.IsUpper(_readable[_position]) && word is null or { Kind: NumberWordKind.None };
        if (isCode)
        {
            Add(FigureTokenKind.Code, DigitScanner.Code(_readable, _position, end).End, null);
            return;
        }

        Add(FigureTokenKind.Word, end, word);
        if (end + 1 < _readable.Length && _readable[end] is '\'' or '’' or 'ʼ' && char.IsLetter(_readable[end + 1]))
            (_apostrophe, _position) = (true, end + 1);
    }

    private readonly int WordEnd(int end)
    {
        while (end < _readable.Length
            && (char.IsLetter(_readable[end])
                || (!char.IsAscii(_readable[end])
                    && char.GetUnicodeCategory(_readable[end]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)))
            end++;
        return end;
    }

    private readonly LexiconWord? Find(int end)
    {
        Span<char> folded = stackalloc char[LexiconFold.MaxLength];
        return _lexicon.Find(folded[..LexiconFold.Fold(_readable[_position..end], folded)]);
    }

    private readonly bool IsAddress(int end)
    {
        var after = _readable[end..];
        return after.StartsWith("://") || after.StartsWith("@")
            || (after.StartsWith(".") && _readable[_position..end].Equals("www", StringComparison.OrdinalIgnoreCase));
    }

    private void ReadDigits()
    {
        // “.5” is read as the tail of “0.5”.
        if (_text[_position] == '.')
        {
            var end = Digits.EndOf(_readable, _position + 1);
            var decimals = end - _position - 1;
            if (decimals > Digits.MaxLength || Digits.IsWordPartAt(_readable, end))
            {
                Add(FigureTokenKind.Code, DigitScanner.Code(_readable, _position, end).End, null);
                return;
            }

            var value = new Rational(Digits.ValueOf(_readable[_position..end]), BigInteger.Pow(10, decimals));
            AddNumeral(end, new Numeral(value, decimals));
            return;
        }

        var run = DigitScanner.Scan(_readable, _position, _lexicon);
        if (run.Number is { } number)
            AddNumeral(run.End, number);
        else
            Add(FigureTokenKind.Code, run.End, null);
    }

    /// <summary>The end of a telephone number that begins with a country code; 0 if there is none.</summary>
    private readonly int PhoneEnd()
    {
        var end = _position + 1;
        var (digits, lastDigit) = (0, 0);
        for (; end < _readable.Length && end - _position < 24; end++)
        {
            if (char.IsDigit(_readable[end]))
                (digits, lastDigit) = (digits + 1, end);
            else if (_readable[end] is not (' ' or '-' or '(' or ')' or '.' or '\u00A0') || digits == 0)
                break;
        }

        return digits >= 8 ? lastDigit + 1 : 0;
    }

    private void ReadSign() => Add(FigureTokenKind.Sign, _position + 1, _lexicon.Find(_readable.Slice(_position, 1)));

    private void AddNumeral(int end, Numeral numeral)
    {
        _tokens.Add(NewToken(FigureTokenKind.Numeral, end, null), numeral);
        Advance(end);
    }

    private void Add(FigureTokenKind kind, int end, LexiconWord? word)
    {
        _tokens.Add(NewToken(kind, end, word));
        Advance(end);
    }

    private readonly FigureToken NewToken(FigureTokenKind kind, int end, LexiconWord? word) =>
        new(kind, _position, end - _position)
    {
        SpaceBefore = _space,
        ApostropheBefore = _apostrophe,
        IsCapital = char.IsUpper(_text[_position]),
        Word = word,
    };

    private void Advance(int end) => (_position, _space, _apostrophe) = (end, false, false);
}
