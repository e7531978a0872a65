using System.Numerics;
using BriefingGen.Evidence.Languages.Figures.Lexicons;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>Two quantities that belong together: “10–12”, “between 10 and 12”, “from 4 to 15 per cent”, “one in five”.</summary>
internal static class PairReader
{
    /// <param name="floor">The first token that may belong to the pair.</param>
    /// <returns>Null if the quantity stands alone.</returns>
    public static QuantityPair? Read(FigureTokens tokens, Quantity a, int floor)
    {
        if (!a.IsPlain)
            return null;
        var before = tokens.Previous(a.First);
        var next = tokens.Next(a.Last);
        if (a.Last + 1 < tokens.Count && tokens.IsDash(a.Last + 1))
            return AcrossDash(tokens, a, a.Last + 1);
        if (tokens.KindAt(next) == NumberWordKind.And && before >= floor && tokens.Has(before, WordTraits.Between))
            return Second(tokens, next) is { } b && Join(a, b, FigureShape.Range) is { } range && range.Low < range.High
                ? range with { First = before }
                : null;
        if (tokens.Has(next, WordTraits.RangeTo) && Second(tokens, next) is { } to && Join(a, to, FigureShape.Range) is { } pair)
        {
            var isPair = pair.Low >= pair.High || (before >= floor && tokens.Has(before, WordTraits.OpensPair));
            return isPair ? pair with { Shape = FigureShape.Pair } : pair;
        }

        if (tokens.Has(next, WordTraits.RangeOr) && Second(tokens, next) is { } or
            && Join(a, or, FigureShape.Range) is { } choice)
            return choice.Low < choice.High ? choice : null;
        return tokens.Lexicon.RatioOf.TryForward(tokens, next, out var isSure, out var of) && Second(tokens, of) is { } whole
            ? Ratio(a, whole, isSure)
            : null;
    }

    private static QuantityPair? AcrossDash(FigureTokens tokens, Quantity a, int dash)
    {
        // “10-to-12”
        if (tokens.Has(dash + 1, WordTraits.RangeTo) && tokens.IsHyphen(dash + 2)
            && QuantityReader.ReadSecond(tokens, dash + 3) is { } to)
            return Join(a, to, a.Number.Low < to.Number.Low ? FigureShape.Range : FigureShape.Pair);
        if (tokens.IsHyphen(dash) && tokens.Lexicon.RatioOf.TryForward(tokens, dash + 1, out _, out var of)
            && tokens.IsHyphen(of + 1))
            return QuantityReader.ReadSecond(tokens, of + 2) is { } whole ? Ratio(a, whole, isSure: false) : null;
        if (tokens.IsSign(dash, '—') || QuantityReader.ReadSecond(tokens, dash + 1) is not { IsPlain: true } b)
            return null;
        var (spaceBefore, spaceAfter) = (tokens[dash].SpaceBefore, tokens[dash + 1].SpaceBefore);
        var areDigits = tokens.Is(a.Number.First, FigureTokenKind.Numeral) && tokens.Is(b.Number.First, FigureTokenKind.Numeral);
        if (spaceBefore != spaceAfter || (spaceBefore && !areDigits) || Join(a, b, FigureShape.Range) is not { } pair)
            return null;
        return pair.Low < pair.High ? pair : spaceBefore ? null : pair with { Shape = FigureShape.Pair };
    }

    private static Quantity? Second(FigureTokens tokens, int connector) =>
        QuantityReader.ReadSecond(tokens, tokens.Next(connector)) is { IsPlain: true } second ? second : null;

    private static QuantityPair? Ratio(Quantity part, Quantity whole, bool isSure)
    {
        var (a, b) = (part.Number, whole.Number);
        var areCounts = part.Unit is null && whole.Unit is null && a.Low.IsWhole && b.Low.IsWhole && a.Low > 0 && a.Low <= b.Low;
        return areCounts && (isSure || (a.Low < b.Low && IsRound(b.Low)))
            ? new QuantityPair(FigureShape.Ratio, a.Low, b.Low, part.First, whole.Last) { Unit = FigureUnit.Share }
            : null;
    }

    /// <summary>“12 in 2014” is a year.</summary>
    private static bool IsRound(Rational whole) =>
        whole <= 100 || whole == 1000 || whole == 10_000 || whole == 100_000 || whole == 1_000_000;

    private static QuantityPair? Join(Quantity a, Quantity b, FigureShape shape)
    {
        var unit = a.Unit ?? b.Unit;
        if (a.Unit is not null && b.Unit is not null && !UnitAgreement.Agree(a.Unit, b.Unit))
            return null;
        if (a.Unit is not null && b.Unit is null && !a.IsCurrencyBefore)
            return null;

        // “4 to 5 million”: the magnitude is written once.
        var low = a.Number.Low;
        var magnitude = b.Number.Magnitude;
        if (magnitude > 1 && a.Number.Magnitude.IsOne && low < 1000 && low < b.Number.Low / magnitude)
            low *= magnitude;
        return new QuantityPair(shape, low, b.Number.Low, a.First, b.Last)
        {
            Unit = unit,
            Decimals = Math.Max(a.Number.Decimals, b.Number.Decimals),
            Magnitude = magnitude,
        };
    }
}

internal readonly record struct QuantityPair(FigureShape Shape, Rational Low, Rational High, int First, int Last)
{
    public FigureUnit? Unit { get; init; }

    public int Decimals { get; init; }

    public BigInteger Magnitude { get; init; } = BigInteger.One;
}
