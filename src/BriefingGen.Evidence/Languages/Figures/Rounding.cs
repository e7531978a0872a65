namespace BriefingGen.Evidence.Languages.Figures;

/// <summary>
/// Rounding to the digits shown: the last digit that is not a trailing zero says how finely a figure was rounded, unless it has
/// decimals. CONTRACT.md §5.
/// </summary>
internal static class Rounding
{
    /// <summary>The value of one unit in the last written digit: 100,000 for “4.2 million”, 1 for “4,200,000”.</summary>
    public static Rational Written(FigureMention figure) =>
        new Rational(figure.Magnitude, System.Numerics.BigInteger.Pow(10, figure.Decimals));

    /// <summary>The value of one unit in the last digit that is not a trailing zero: 100,000 also for “4,200,000”.</summary>
    public static Rational Significant(FigureMention figure)
    {
        if (figure.Unit is { Kind: UnitKind.Share })
            return OfPart(figure.Low);
        var step = Written(figure);
        var count = figure.Low / step;
        if (figure.Decimals > 0 || !count.IsWhole || count.IsZero)
            return step;
        for (var digits = count.Numerator; digits % 10 == 0; digits /= 10)
            step *= 10;
        return step;
    }

    /// <summary>How finely a shown figure was rounded; 1 if it is not a single value.</summary>
    public static Rational Step(FigureMention shown) => shown.Shape switch
    {
        FigureShape.Single => Significant(shown),
        FigureShape.Ratio => OfPart(shown.Low / shown.High),
        FigureShape.Range or FigureShape.Pair or FigureShape.Vague => 1,
    };

    /// <summary>“more than a third” does not mean a half: a fraction has no digits that say how finely it was rounded.</summary>
    private static Rational OfPart(Rational part) => Rational.Abs(part) / 5;

    /// <summary>
    /// Whether a value is another one, exact and not equal, rounded as the bound says: to the nearest, down for “more than”, up
    /// for “nearly”. To the nearest, by at most a tenth: “about 100” is not 149.
    /// </summary>
    public static bool Is(FigureBound bound, Rational value, Rational exact, Rational step)
    {
        if (value.Numerator.Sign != exact.Numerator.Sign)
            return false;
        var difference = Rational.Abs(value) - Rational.Abs(exact);
        var isUp = difference > 0;
        difference = Rational.Abs(difference);
        return bound switch
        {
            FigureBound.Exact or FigureBound.About => difference * 10 <= Rational.Abs(exact) && difference * 2 <= step,
            FigureBound.Nearly => isUp && difference * 2 <= step,
            FigureBound.MoreThan => !isUp && difference < step,
            FigureBound.AtLeast or FigureBound.FewerThan or FigureBound.AtMost => false,
        };
    }
}
