using BriefingGen.Evidence.Languages.Figures.Lexicons;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>Reads a number with the sign and currency before it and the unit after it.</summary>
internal static class QuantityReader
{
    /// <summary>The second figure of two: its currency may come first.</summary>
    public static Quantity? ReadSecond(FigureTokens tokens, int first)
    {
        var number = tokens.Lexicon.CurrenciesBefore.TryForward(tokens, first, out _, out var currency)
            ? tokens.Next(currency)
            : first;
        return Read(tokens, number, first) is { } second && second.First == first ? second : null;
    }

    /// <param name="number">The token at which the number has to begin.</param>
    /// <param name="floor">The first token that may belong to it.</param>
    public static Quantity? Read(FigureTokens tokens, int number, int floor)
    {
        if (NumberReader.Read(tokens, number) is not { } reading)
            return null;
        if (reading.IsOrdinal || reading.IsTimes)
            return new Quantity(reading, number, reading.Last) { Unit = reading.IsTimes ? FigureUnit.Times : null };

        var (first, isNegative) = SignBefore(tokens, number, floor);
        FigureUnit? before = null;
        if (first - 1 >= floor
            && tokens.Lexicon.CurrenciesBefore.TryBackward(tokens, tokens.Previous(first), out var currency, out var opening)
            && opening >= floor)
        {
            before = currency;
            first = opening;
            if (!isNegative)
                (first, isNegative) = SignBefore(tokens, first, floor);
        }

        if (isNegative)
            reading = reading with { Low = -reading.High, High = -reading.Low };
        var behind = UnitBehind(tokens, reading);
        var unit = before ?? behind?.Unit ?? (reading.IsShare ? FigureUnit.Share : null);
        if (before is not null && behind?.Unit.Kind != UnitKind.Currency)
            behind = null;
        if (unit is null && reading.Last == number && tokens.Is(number, FigureTokenKind.Numeral)
            && tokens.NumeralAt(number).MayBeThousands)
            reading = reading.Times(1000, number) with { Decimals = 0, Magnitude = 1 };
        return new Quantity(reading, first, behind?.Last ?? reading.Last) { Unit = unit, IsCurrencyBefore = before is not null };
    }

    private static (int First, bool IsNegative) SignBefore(FigureTokens tokens, int number, int floor)
    {
        var sign = number - 1;
        if (sign < floor)
            return (number, false);
        var isFree = sign == 0 || tokens[sign].SpaceBefore || tokens.IsSign(sign - 1, '(')
            || tokens.Lexicon.CurrenciesBefore.TryBackward(tokens, sign - 1, out _, out _);
        if (isFree && !tokens[number].SpaceBefore && tokens[number].Kind is FigureTokenKind.Numeral or FigureTokenKind.Sign)
        {
            if (tokens.IsHyphen(sign) || tokens.IsSign(sign, '−') || (tokens.IsSign(sign, '–') && sign > 0))
                return (sign, true);
            if (tokens.IsSign(sign, '+'))
                return (sign, false);
        }

        var isWord = tokens.Has(sign, WordTraits.Minus)
            && !tokens.Is(sign - 1, FigureTokenKind.Numeral)
            && tokens.KindAt(sign - 1) is not (NumberWordKind.Digit or NumberWordKind.Teen or NumberWordKind.Tens)
            && !tokens.Lexicon.BoundsBefore.TryBackward(tokens, sign, out _, out _);
        return isWord ? (sign, true) : (number, false);
    }

    private static (FigureUnit Unit, int Last)? UnitBehind(FigureTokens tokens, NumberReading number)
    {
        var next = tokens.Next(number.Last);
        if (tokens.Lexicon.Units.TryForward(tokens, next, out var unit, out var last))
            return MayBeUnit(tokens, number, next) ? (unit, last) : null;

        // “tens of kilometres”, « 4,2 millions d’euros ».
        if (tokens.KindAt(next) != NumberWordKind.Of || number.IsShare || !EndsInMagnitude(tokens, number))
            return null;
        next = tokens.Next(next);
        return tokens.Lexicon.Units.TryForward(tokens, next, out unit, out last) && MayBeUnit(tokens, number, next)
            ? (unit, last)
            : null;
    }

    private static bool EndsInMagnitude(FigureTokens tokens, NumberReading number) =>
        tokens.KindAt(number.Last) is NumberWordKind.Scale or NumberWordKind.Vague or NumberWordKind.Collective
            or NumberWordKind.Group or NumberWordKind.Hundred or NumberWordKind.Suffix or NumberWordKind.Half;

    /// <summary>“12 £5 notes”: the sign belongs to what follows.</summary>
    private static bool BelongsToNext(FigureTokens tokens, int unit) =>
        tokens[unit].SpaceBefore && tokens.Lexicon.CurrenciesBefore.TryForward(tokens, unit, out _, out var last)
        && tokens.Is(last + 1, FigureTokenKind.Numeral) && !tokens[last + 1].SpaceBefore;

    /// <summary>A single letter is a unit only after digits, and not as the rest of an elided word.</summary>
    private static bool MayBeUnit(FigureTokens tokens, NumberReading number, int unit)
    {
        if (BelongsToNext(tokens, unit))
            return false;
        if (tokens[unit].Kind != FigureTokenKind.Word || tokens[unit].Length > 1)
            return true;
        var isElided = tokens.Is(unit + 1, FigureTokenKind.Word) && tokens[unit + 1].ApostropheBefore;
        return !isElided && tokens.Is(number.Last, FigureTokenKind.Numeral) && !tokens[unit].ApostropheBefore;
    }
}

/// <summary>A number with its sign, currency and unit.</summary>
internal readonly record struct Quantity(NumberReading Number, int First, int Last)
{
    public FigureUnit? Unit { get; init; }

    /// <summary>The currency precedes the number, and also applies to the other end of a range.</summary>
    public bool IsCurrencyBefore { get; init; }

    /// <summary>Neither vague nor an ordinal: may be one end of a range.</summary>
    public bool IsPlain => !Number.IsVague && !Number.IsOrdinal;
}
