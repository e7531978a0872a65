using System.Collections.Immutable;
using static BriefingGen.Typesetting.Text.LineBreakClass;

namespace BriefingGen.Typesetting.Text;

/// <summary>
/// Where a text may be broken into lines: the Unicode Line Breaking Algorithm (UAX #14, revision 53, Unicode 16), every rule,
/// without tailoring. One pass, at most a few characters ahead, nothing allocated: `foreach (var b in LineBreaks.Find(text))`. A
/// break after U+00AD is a hyphenation, and the hyphen is the caller's to print. Scripts that are broken by dictionary (Thai,
/// Khmer) break at spaces only.
/// </summary>
public ref struct LineBreaks
{
    private readonly ReadOnlySpan<char> _text;
    private LineBreakProperties _properties;
    private int _at;
    private bool _isOver;

    // What the rules ask of the text before a place.
    private LineBreakClass _previous = TextEdge;
    private LineBreakClass _beforePrevious = TextEdge;
    private LineBreakClass _beforeSpaces = TextEdge;
    private bool _isAfterJoiner;
    private bool _isAfterOpeningQuote;
    private bool _isInNumber;
    private bool _isAfterClosedNumber;
    private bool _isAfterOddRegional;

    private LineBreaks(ReadOnlySpan<char> text) => _text = text;

    public LineBreak Current { get; private set; }

    /// <summary>The breaks in order, the last at the end of the text. An empty text has none, and none is at offset 0.</summary>
    public static LineBreaks Find(ReadOnlySpan<char> text) => new(text);

    public readonly LineBreaks GetEnumerator() => this;

    public readonly ImmutableArray<LineBreak> ToImmutableArray()
    {
        var breaks = ImmutableArray.CreateBuilder<LineBreak>();
        foreach (var found in this)
            breaks.Add(found);
        return breaks.DrainToImmutable();
    }

    public bool MoveNext()
    {
        while (_at < _text.Length)
        {
            // Behind two letters a third changes nothing.
            if (_previous == OtherAL && _beforePrevious == OtherAL && !_isAfterJoiner && char.IsAsciiLetter(_text[_at]))
            {
                _at++;
                continue;
            }

            var at = _at;
            var next = _properties.At(_text, at, out var length);
            _at += length;

            // LB9, LB10: marks belong to the character before them; where none can take them, they are letters.
            var isJoiner = (next & ZWJ) != 0;
            if ((next & (CM | ZWJ)) != 0)
            {
                if ((_previous & (TextEdge | BK | CR | LF | NL | SP | ZW)) == 0)
                {
                    _isAfterJoiner = isJoiner;
                    continue;
                }

                next = OtherAL;
            }

            var mustBreak = IsMandatory(next);
            var mayBreak = mustBreak || MayBreak(next);
            Pass(next);
            _isAfterJoiner = isJoiner;
            if (mayBreak)
            {
                Current = new LineBreak(at, mustBreak);
                return true;
            }
        }

        if (_isOver || _text.IsEmpty)
            return false;
        _isOver = true;
        Current = new LineBreak(_text.Length, IsMandatory: true); // LB3
        return true;
    }

    // LB4, LB5
    private readonly bool IsMandatory(LineBreakClass next) =>
        (_previous & (BK | LF | NL)) != 0 || ((_previous & CR) != 0 && (next & LF) == 0);

    private bool MayBreak(LineBreakClass next)
    {
        var previous = _previous;
        if ((previous & next & OtherAL) != 0) // LB28, ahead of its turn: most places are between two letters
            return false;
        if ((previous & TextEdge) != 0) // LB2
            return false;
        if ((next & (BK | CR | LF | NL | SP | ZW)) != 0) // LB6, LB7
            return false;
        if ((_beforeSpaces & ZW) != 0) // LB8
            return true;
        if (_isAfterJoiner) // LB8a
            return false;
        if (((next | previous) & WJ) != 0) // LB11
            return false;
        if ((previous & GL) != 0) // LB12
            return false;
        if ((next & GL) != 0 && (previous & (SP | BA | HY)) == 0) // LB12a
            return false;
        if ((next & (CL | CP | EX | SY)) != 0) // LB13
            return false;
        if ((_beforeSpaces & OP) != 0) // LB14
            return false;
        if (_isAfterOpeningQuote) // LB15a
            return false;
        if ((next & FinalQU) != 0 // LB15b
            && (Ahead(1) & (SP | GL | WJ | CL | QU | CP | EX | IS | SY | BK | CR | LF | NL | ZW | TextEdge)) != 0)
            return false;
        if ((next & IS) != 0) // LB15c, LB15d
            return (previous & SP) != 0 && (Ahead(1) & NU) != 0;
        if ((_beforeSpaces & (CL | CP)) != 0 && (next & NS) != 0) // LB16
            return false;
        if ((_beforeSpaces & next & B2) != 0) // LB17
            return false;
        if ((previous & SP) != 0) // LB18
            return true;
        if (((next | previous) & QU) != 0 && IsBoundToQuote(next)) // LB19, LB19a
            return false;
        if (((next | previous) & CB) != 0) // LB20
            return true;
        return !IsBound(previous, next);
    }

    // LB19, LB19a
    private bool IsBoundToQuote(LineBreakClass next) =>
        (next & (FinalQU | OtherQU)) != 0
        || (_previous & (InitialQU | OtherQU)) != 0
        || ((next & QU) != 0 && ((_previous & EastAsian) == 0 || (Ahead(1) & EastAsian) == 0))
        || ((_previous & QU) != 0 && ((next & EastAsian) == 0 || (_beforePrevious & EastAsian) == 0));

    // LB20a to LB30b
    private bool IsBound(LineBreakClass previous, LineBreakClass next)
    {
        var isAfterHyphen = (previous & (HY | Hyphen)) != 0;
        if (isAfterHyphen && (next & AL) != 0 // LB20a
            && (_beforePrevious & (TextEdge | BK | CR | LF | NL | SP | ZW | CB | GL)) != 0)
            return true;
        if ((next & (BA | HY | NS)) != 0 || (previous & BB) != 0) // LB21
            return true;
        if ((_beforePrevious & HL) != 0 && (next & HL) == 0 // LB21a
            && ((previous & HY) != 0 || ((previous & BA) != 0 && (previous & EastAsian) == 0)))
            return true;

        return Any(previous, SY, next, HL) // LB21b
            || (next & IN) != 0 // LB22
            || Any(previous, AL | HL, next, NU) // LB23
            || Any(previous, NU, next, AL | HL)
            || Any(previous, PR, next, ID | EB | EM) // LB23a
            || Any(previous, ID | EB | EM, next, PO)
            || Any(previous, PR | PO, next, AL | HL) // LB24
            || Any(previous, AL | HL, next, PR | PO)
            || IsBoundInNumber(previous, next) // LB25
            || Any(previous, JL, next, JL | JV | H2 | H3) // LB26
            || Any(previous, JV | H2, next, JV | JT)
            || Any(previous, JT | H3, next, JT)
            || Any(previous, JL | JV | JT | H2 | H3, next, PO) // LB27
            || Any(previous, PR, next, JL | JV | JT | H2 | H3)
            || Any(previous, AL | HL, next, AL | HL) // LB28
            || IsBoundInAksara(previous, next) // LB28a
            || Any(previous, IS, next, AL | HL) // LB29
            || (Any(previous, AL | HL | NU, next, OP) && (next & EastAsian) == 0) // LB30
            || (Any(previous, CP, next, AL | HL | NU) && (previous & EastAsian) == 0)
            || ((next & RI) != 0 && _isAfterOddRegional) // LB30a
            || Any(previous, EB | FuturePictograph, next, EM); // LB30b
    }

    // LB25
    private bool IsBoundInNumber(LineBreakClass previous, LineBreakClass next)
    {
        if (_isAfterClosedNumber && (next & (PO | PR)) != 0)
            return true;
        if (_isInNumber && (next & (PO | PR | NU)) != 0)
            return true;
        if (Any(previous, PO | PR, next, OP))
            return (Ahead(1) & NU) != 0 || ((Ahead(1) & IS) != 0 && (Ahead(2) & NU) != 0);
        return Any(previous, PO | PR | HY | IS, next, NU);
    }

    // LB28a
    private bool IsBoundInAksara(LineBreakClass previous, LineBreakClass next)
    {
        const LineBreakClass aksara = AK | DottedCircle | AS;
        return Any(previous, AP, next, aksara)
            || Any(previous, aksara, next, VF | VI)
            || ((_beforePrevious & aksara) != 0 && Any(previous, VI, next, AK | DottedCircle))
            || (Any(previous, aksara, next, aksara) && (Ahead(1) & VF) != 0);
    }

    private static bool Any(LineBreakClass previous, LineBreakClass before, LineBreakClass next, LineBreakClass after) =>
        (previous & before) != 0 && (next & after) != 0;

    /// <summary>The class of a character behind the one in question, past marks.</summary>
    private LineBreakClass Ahead(int count)
    {
        var found = TextEdge;
        for (var at = _at; count > 0; count--)
        {
            do
            {
                if (at == _text.Length)
                    return TextEdge;
                found = _properties.At(_text, at, out var length);
                at += length;
            }
            while ((found & (CM | ZWJ)) != 0);
        }

        return found;
    }

    private void Pass(LineBreakClass next)
    {
        if ((next & SP) == 0)
        {
            _beforeSpaces = next;
            _isAfterOpeningQuote = Any(
                _previous, TextEdge | BK | CR | LF | NL | OP | QU | GL | SP | ZW, next, InitialQU);
        }

        _isAfterClosedNumber = _isInNumber && (next & (CL | CP)) != 0;
        _isInNumber = (next & NU) != 0 || (_isInNumber && (next & (SY | IS)) != 0);
        _isAfterOddRegional = (next & RI) != 0 && !_isAfterOddRegional;
        _beforePrevious = _previous;
        _previous = next;
    }
}

/// <summary>A place where a line may end or must end.</summary>
/// <param name="Offset">UTF-16 offset of the character behind the break. Spaces stand before it, at the end of the line.</param>
/// <param name="IsMandatory">After a line break in the text, and at its end.</param>
public readonly record struct LineBreak(int Offset, bool IsMandatory);
