namespace BriefingGen.Evidence.Languages.Figures;

/// <summary>
/// Rounding to the digits shown: a figure's last digit that is no closing zero says how finely it was rounded, unless decimals
/// were written. BRIEF.md §5.
/// </summary>
internal static class Rounding
{
    /// <summary>What one of the last written digit is worth: 100,000 for “4.2 million”, 1 for “4,200,000”.</summary>
    public static Rational Written(FigureMention figure) =>
        new Rational(figure.Magnitude, System.Numerics.BigInteger.Pow(10, figure.Decimals));

    /// <summary>What one of the last digit that is no closing zero is worth: 100,000 for “4,200,000” too.</summary>
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

    /// <summary>How finely a shown figure was rounded; any step where it is no one value.</summary>
    public static Rational Step(FigureMention shown) => shown.Shape switch
    {
        FigureShape.Single => Significant(shown),
        FigureShape.Ratio => OfPart(shown.Low / shown.High),
        FigureShape.Range or FigureShape.Pair or FigureShape.Vague => 1,
    };

    /// <summary>“more than a third” is no word for a half: a part has no digits that say how finely it was rounded.</summary>
    private static Rational OfPart(Rational part) => Rational.Abs(part) / 5;

    /// <summary>
    /// Whether the value is the exact one rounded as the bound says: to the nearest, or for “more than” down and for “nearly” up.
    /// The two differ. Never by more than a tenth to the nearest: “about 100” is not 149.
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
