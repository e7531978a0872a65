using System.Collections.Immutable;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>The sum that an editor declares for a value: `18.6 / 52.4`. CONTRACT.md §3.4, `derived`.</summary>
/// <param name="Operands">In order; their offsets are offsets in the sum as typed.</param>
/// <param name="Result">Exact. Per cent are hundredths, so that `52 % - 48 %` is 4/100.</param>
internal sealed record DeclaredSum(ImmutableArray<FigureMention> Operands, Rational Result)
{
    /// <summary>
    /// Whether a shown figure is the result, as a number or as per cent, rounded to the digits shown. A whole result needs no
    /// rounding: 12,400 is not 12,000, unless “about” says so.
    /// </summary>
    public bool IsCarriedBy(FigureMention shown)
    {
        if (shown.Key is not null || shown.Role == FigureRole.Identifier || shown.IsOrdinal || shown.Shape != FigureShape.Single)
            return false;
        return shown.Unit?.Kind switch
        {
            UnitKind.Percent => Fits(shown, Result / shown.Unit.Scale * 100),
            UnitKind.PercentagePoint => Fits(shown, Result / shown.Unit.Scale * 100),
            UnitKind.Share => Fits(shown, Result),
            null or UnitKind.Currency or UnitKind.Measure or UnitKind.Times => Fits(shown, Result),
        };
    }

    private static bool Fits(FigureMention shown, Rational result)
    {
        if (shown.Low == result)
            return shown.Bound is FigureBound.Exact or FigureBound.About;
        var isFine = shown.Bound == FigureBound.Exact;
        return (!isFine || !result.IsWhole || shown.Magnitude > 1)
            && Rounding.Is(shown.Bound, shown.Low, result, isFine ? Rounding.Written(shown) : Rounding.Significant(shown));
    }
}

/// <param name="Start">UTF-16 offset in the sum as typed.</param>
/// <param name="Length">0 if something is missing.</param>
internal readonly record struct SumError(SumErrorKind Kind, int Start, int Length);

/// <summary>Why a declared sum is invalid.</summary>
internal enum SumErrorKind
{
    /// <summary>The sum is empty.</summary>
    Empty,

    /// <summary>A figure alone is not a sum.</summary>
    NoOperation,

    /// <summary>An operand is missing.</summary>
    MissingOperand,

    /// <summary>An operand is not a single figure.</summary>
    NotAFigure,
    MissingBracket,
    UnexpectedBracket,
    DivisionByZero,

    /// <summary>More than <see cref="SumParser.MaxLength"/> characters or <see cref="SumParser.MaxOperands"/> operands, or
    /// brackets nested too deeply.</summary>
    TooLong,
}

/// <summary>
/// Recursive descent over `a + b`, `a - b`, `a × b`, `a / b` and brackets. Each operand is a figure of the brief's language, so
/// that `18.6 million / 52.4 million` is valid too.
/// </summary>
internal ref struct SumParser
{
    public const int MaxLength = 500;
    public const int MaxOperands = 50;
    private const int MaxDepth = 20;

    private readonly string _text;
    private readonly FigureReader _reader;
    private readonly ImmutableArray<FigureMention>.Builder _operands;
    private int _position;
    private int _depth;
    private SumError? _error;

    private SumParser(string text, FigureReader reader)
    {
        (_text, _reader) = (text, reader);
        _operands = ImmutableArray.CreateBuilder<FigureMention>();
    }

    /// <returns>The sum, or the first error in it.</returns>
    public static (DeclaredSum? Sum, SumError? Error) Parse(string text, FigureReader reader)
    {
        if (string.IsNullOrWhiteSpace(text))
            return (null, new SumError(SumErrorKind.Empty, 0, text.Length));
        if (text.Length > MaxLength)
            return (null, new SumError(SumErrorKind.TooLong, 0, text.Length));
        var parser = new SumParser(text, reader);
        var result = parser.Sum();
        parser.SkipSpaces();
        if (parser._error is null && parser._position < text.Length)
            parser.Fail(SumErrorKind.UnexpectedBracket, parser._position, 1);
        if (parser._error is null && parser._operands.Count == 1)
            parser.Fail(SumErrorKind.NoOperation, 0, text.Length);
        return parser._error is { } error ? (null, error) : (new DeclaredSum(parser._operands.DrainToImmutable(), result), null);
    }

    private Rational Sum()
    {
        var total = Product();
        while (_error is null && Takes("+-−–", out var sign))
            total = sign == '+' ? total + Product() : total - Product();
        return total;
    }

    private Rational Product()
    {
        var product = Operand();
        while (_error is null && Takes("*×·/÷:x", out var sign))
        {
            var start = _position;
            var factor = Operand();
            if (sign is '*' or '×' or '·' or 'x')
                product *= factor;
            else if (!factor.IsZero)
                product /= factor;
            else
                Fail(SumErrorKind.DivisionByZero, start, _position - start);
        }

        return product;
    }

    private Rational Operand()
    {
        SkipSpaces();
        if (_position < _text.Length && _text[_position] == '(')
            return Bracketed();
        var start = _position;
        while (_position < _text.Length && !IsOperatorAt(_position) && _text[_position] is not ('(' or ')'))
            _position++;
        var end = _position;
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        if (end == start)
            return Fail(SumErrorKind.MissingOperand, start, 0);
        if (_operands.Count == MaxOperands)
            return Fail(SumErrorKind.TooLong, start, end - start);
        var figures = _reader.Read(_text[start..end]);
        if (figures is not [{ IsOrdinal: false, Shape: FigureShape.Single } figure]
            || figure.Role is FigureRole.Identifier or FigureRole.TimeOfDay || figure.Length < end - start)
            return Fail(SumErrorKind.NotAFigure, start, end - start);
        _operands.Add(figure with { Start = start, NumberStart = start + figure.NumberStart });
        return figure.Unit is { Kind: UnitKind.Percent or UnitKind.PercentagePoint } unit
            ? figure.Low * unit.Scale / 100
            : figure.Low;
    }

    private Rational Bracketed()
    {
        var open = _position++;
        if (++_depth > MaxDepth)
            return Fail(SumErrorKind.TooLong, open, 1);
        var inner = Sum();
        SkipSpaces();
        _depth--;
        if (_error is null && (_position == _text.Length || _text[_position] != ')'))
            return Fail(SumErrorKind.MissingBracket, open, 1);
        _position++;
        return inner;
    }

    private bool Takes(string signs, out char sign)
    {
        SkipSpaces();
        sign = _position < _text.Length ? _text[_position] : '\0';
        if (sign == '\0' || !signs.Contains(sign) || !IsOperatorAt(_position))
            return false;
        _position++;
        return true;
    }

    /// <summary>A hyphen between letters belongs to a number word; an “x” must not touch a letter.</summary>
    private readonly bool IsOperatorAt(int offset) => _text[offset] switch
    {
        '+' or '−' or '–' or '*' or '×' or '·' or '/' or '÷' or ':' => true,
        '-' => !(IsLetterAt(offset - 1) && IsLetterAt(offset + 1)),
        'x' => !IsLetterAt(offset - 1) && !IsLetterAt(offset + 1),
        _ => false,
    };

    private readonly bool IsLetterAt(int offset) => (uint)offset < (uint)_text.Length && char.IsLetter(_text[offset]);

    private void SkipSpaces()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
            _position++;
    }

    private Rational Fail(SumErrorKind kind, int start, int length)
    {
        _error ??= new SumError(kind, start, length);
        return 0;
    }
}
