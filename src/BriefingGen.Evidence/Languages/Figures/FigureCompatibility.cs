namespace BriefingGen.Evidence.Languages.Figures;

/// <summary>
/// Whether two figures for one thing may both be true: “tens” may be 52, “about 50” may be 52, 53 may not. A difference in
/// precision is not a contradiction. CONTRACT.md §5.
/// </summary>
internal static class FigureCompatibility
{
    /// <returns>False also if the units differ.</returns>
    public static bool MayAgree(FigureMention a, FigureMention b)
    {
        if (a.Key is not null || b.Key is not null || a.IsOrdinal != b.IsOrdinal
            || UnitAgreement.Factors(a.Unit, b.Unit) is not { } factors)
            return false;
        var (aLow, aHigh) = Span(a, factors.Shown);
        var (bLow, bHigh) = Span(b, factors.Source);
        var isStrict = a.Bound is FigureBound.MoreThan or FigureBound.FewerThan
            || b.Bound is FigureBound.MoreThan or FigureBound.FewerThan;
        return Reaches(aHigh, bLow, isStrict) && Reaches(bHigh, aLow, isStrict);
    }

    /// <param name="isStrict">Two spans that only touch do not agree: “more than 50” is not 50.</param>
    private static bool Reaches(Rational? high, Rational? low, bool isStrict) =>
        high is null || low is null || (isStrict ? low < high : low <= high);

    /// <summary>“about” and “nearly” leave a tenth; null is no limit on that side.</summary>
    private static (Rational? Low, Rational? High) Span(FigureMention figure, Rational factor)
    {
        var isRatio = figure.Shape == FigureShape.Ratio;
        var ends = isRatio ? figure.Low / figure.High : figure.Low;
        var (low, high) = (ends * factor, (isRatio ? ends : figure.High) * factor);
        if (low > high)
            (low, high) = (high, low);
        var tenth = Rational.Abs(high) / 10;
        return figure.Bound switch
        {
            FigureBound.Exact => (low, high),
            FigureBound.About => (low - tenth, high + tenth),
            FigureBound.Nearly => (low - tenth, high),
            FigureBound.MoreThan or FigureBound.AtLeast => (low, null),
            FigureBound.FewerThan or FigureBound.AtMost => (null, high),
        };
    }
}
