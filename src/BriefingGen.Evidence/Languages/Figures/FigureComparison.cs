namespace BriefingGen.Evidence.Languages.Figures;

/// <summary>Decides whether the passages of a source support a figure that a brief shows. CONTRACT.md §5.</summary>
internal static class FigureComparison
{
    /// <param name="sources">The mentions of the passages, in whatever languages.</param>
    /// <returns>The best match; the nearest figure if none matches.</returns>
    public static FigureMatch Compare(FigureMention shown, IReadOnlyList<FigureMention> sources)
    {
        var comparison = new FigureMatcher(shown);
        var best = FigureMatchKind.Different;
        FigureMention? by = null;
        for (var i = 0; i < sources.Count && best != FigureMatchKind.Same; i++)
        {
            var kind = comparison.With(sources[i]);
            if (kind < best)
                (best, by) = (kind, sources[i]);
        }

        if (best > FigureMatchKind.LessExact && SupportedInParts(shown, sources) is { } part)
            return new FigureMatch(FigureMatchKind.Same, part);
        return new FigureMatch(best, by ?? Nearest(shown, sources));
    }

    /// <summary>“131 to 19” where the source says “131 for and 19 against”.</summary>
    /// <returns>The mention that supports the first of the two; null unless both are supported.</returns>
    private static FigureMention? SupportedInParts(FigureMention shown, IReadOnlyList<FigureMention> sources)
    {
        if (shown.Shape is not (FigureShape.Pair or FigureShape.Ratio) || (shown.Shape == FigureShape.Ratio && shown.Low == 1))
            return null;
        var end = shown with { Shape = FigureShape.Single, Unit = shown.Shape == FigureShape.Ratio ? null : shown.Unit };
        var first = Compare(end with { High = shown.Low }, sources);
        return first.IsSupported && Compare(end with { Low = shown.High }, sources).IsSupported ? first.Source : null;
    }

    private static FigureMention? Nearest(FigureMention shown, IReadOnlyList<FigureMention> sources)
    {
        FigureMention? nearest = null;
        var distance = double.PositiveInfinity;
        for (var i = 0; i < sources.Count; i++)
        {
            var away = Distance(shown, sources[i]);
            if (away < distance)
                (nearest, distance) = (sources[i], away);
        }

        return nearest;
    }

    private static double Distance(FigureMention shown, FigureMention source)
    {
        if (source.Role is FigureRole.Incidental || (source.Key is null) != (shown.Key is null))
            return double.PositiveInfinity;
        var (a, b) = (Math.Abs(shown.Low.ToDouble()), Math.Abs(source.Low.ToDouble()));
        var apart = a > 0 && b > 0 ? Math.Abs(Math.Log(a / b)) : Math.Abs(a - b);
        var isOther = (source.Role != shown.Role ? 4 : 0) + (UnitAgreement.Factors(shown.Unit, source.Unit) is null ? 2 : 0);
        return apart + isOther;
    }
}

/// <param name="Source">The mention that supports the figure or comes nearest to it; null if the source has no figure.</param>
internal sealed record FigureMatch(FigureMatchKind Kind, FigureMention? Source)
{
    public bool IsSupported => Kind <= FigureMatchKind.LessExact;
}

/// <summary>How a figure of a source relates to a shown one, from best to worst. From <see cref="Rounded"/> on it does not
/// support it.</summary>
internal enum FigureMatchKind
{
    Same,

    /// <summary>“about 4.2 million” for 4,217,880, “dozens” for 52: true, and said to be less exact.</summary>
    LessExact,

    /// <summary>The source's figure, rounded without a word that says so.</summary>
    Rounded,

    /// <summary>The same figure, but “more than”, “nearly”, “tens of” or a range was dropped, added or changed.</summary>
    BoundDiffers,

    /// <summary>The same number of another unit: km for miles, per cent for a count.</summary>
    UnitDiffers,
    Different,
}

/// <summary>Compares a shown figure with one mention of a source.</summary>
internal readonly struct FigureMatcher(FigureMention shown)
{
    private readonly FigureMention _shown = shown;
    private readonly Rational _step = Rounding.Step(shown);

    public FigureMatchKind With(FigureMention source)
    {
        var shown = _shown;
        if (shown.Role is FigureRole.Identifier or FigureRole.TimeOfDay)
            return shown.Key == source.Key && (shown.Key is not null || shown.Low == source.Low)
                ? FigureMatchKind.Same
                : FigureMatchKind.Different;
        if (source.Role is FigureRole.Identifier or FigureRole.TimeOfDay || shown.IsOrdinal != source.IsOrdinal)
            return FigureMatchKind.Different;
        if (shown.IsOrdinal)
            return shown.Low == source.Low ? FigureMatchKind.Same : FigureMatchKind.Different;
        if (shown.Shape == FigureShape.Single && source.Shape == FigureShape.Single && shown.Unit is null && source.Unit is null)
            return OfSingles(shown, source, _step);
        return source.Shape switch
        {
            FigureShape.Single => WithUnits(source),
            FigureShape.Range => WithUnits(source),
            FigureShape.Vague => WithUnits(source),
            FigureShape.Pair => Best(WithUnits(source), EndOf(source, source.Low), EndOf(source, source.High)),
            FigureShape.Ratio => Best(
                WithUnits(source),
                EndOf(source with { Unit = null }, source.Low),
                EndOf(source with { Unit = null }, source.High)),
        };
    }

    private FigureMatchKind EndOf(FigureMention source, Rational end) =>
        _shown.Shape == FigureShape.Pair
            ? FigureMatchKind.Different
            : WithUnits(source with { Shape = FigureShape.Single, Low = end, High = end });

    private FigureMatchKind WithUnits(FigureMention source)
    {
        var shown = _shown;
        if (UnitAgreement.Factors(shown.Unit, source.Unit) is not { } factors)
            return IsSameNumber(shown, source) ? FigureMatchKind.UnitDiffers : FigureMatchKind.Different;
        var kind = OfValues(Value(shown, factors.Shown), Value(source, factors.Source), _step * factors.Shown);
        return kind == FigureMatchKind.Different && IsSameNumber(shown, source) ? FigureMatchKind.UnitDiffers : kind;
    }

    private static bool IsSameNumber(FigureMention shown, FigureMention source) =>
        shown.Shape == source.Shape && shown.Low == source.Low && shown.High == source.High;

    /// <summary>A ratio of units is one value: a fifth for “one in five”.</summary>
    private static FigureMention Value(FigureMention figure, Rational factor)
    {
        if (figure.Shape == FigureShape.Ratio)
            figure = figure with { Shape = FigureShape.Single, Low = figure.Low / figure.High, High = figure.Low / figure.High };
        return factor == 1 ? figure : figure with { Low = figure.Low * factor, High = figure.High * factor };
    }

    private static FigureMatchKind OfValues(FigureMention shown, FigureMention source, Rational step) => shown.Shape switch
    {
        FigureShape.Single or FigureShape.Ratio => source.Shape switch
        {
            FigureShape.Single or FigureShape.Ratio => OfSingles(shown, source, step),

            // One end of a range says less than the source: “up to 1,500” drops that it was at least 1,200.
            FigureShape.Range or FigureShape.Vague =>
                IsWithin(shown, source) ? FigureMatchKind.BoundDiffers : FigureMatchKind.Different,
            FigureShape.Pair => FigureMatchKind.Different,
        },
        FigureShape.Range or FigureShape.Pair => source.Shape switch
        {
            FigureShape.Range or FigureShape.Pair when HasSameEnds(shown, source) => OfBounds(shown.Bound, source.Bound),
            FigureShape.Single or FigureShape.Ratio or FigureShape.Vague when IsWithin(source, shown) =>
                FigureMatchKind.BoundDiffers,
            FigureShape.Single or FigureShape.Ratio or FigureShape.Range or FigureShape.Vague or FigureShape.Pair =>
                FigureMatchKind.Different,
        },
        FigureShape.Vague => source.Shape switch
        {
            FigureShape.Vague when HasSameEnds(shown, source) => FigureMatchKind.Same,
            FigureShape.Vague or FigureShape.Pair =>
                Overlap(shown, source) ? FigureMatchKind.BoundDiffers : FigureMatchKind.Different,
            FigureShape.Single or FigureShape.Ratio or FigureShape.Range when IsWithin(source, shown) =>
                FigureMatchKind.LessExact,
            FigureShape.Single or FigureShape.Ratio or FigureShape.Range => FigureMatchKind.Different,
        },
    };

    private static FigureMatchKind OfSingles(FigureMention shown, FigureMention source, Rational step)
    {
        if (shown.Low == source.Low)
            return OfBounds(shown.Bound, source.Bound);
        if (source.Bound != FigureBound.Exact || !Rounding.Is(shown.Bound, shown.Low, source.Low, step))
            return FigureMatchKind.Different;
        return shown.Bound == FigureBound.Exact ? FigureMatchKind.Rounded : FigureMatchKind.LessExact;
    }

    /// <summary>For the same value: the bound in the source must imply the bound shown.</summary>
    private static FigureMatchKind OfBounds(FigureBound shown, FigureBound source)
    {
        var isImplied = (shown, source) is
            (FigureBound.About, FigureBound.Exact or FigureBound.Nearly)
            or (FigureBound.AtLeast, FigureBound.MoreThan)
            or (FigureBound.AtMost, FigureBound.FewerThan)
            or (FigureBound.FewerThan, FigureBound.Nearly);
        return shown == source ? FigureMatchKind.Same : isImplied ? FigureMatchKind.LessExact : FigureMatchKind.BoundDiffers;
    }

    private static bool HasSameEnds(FigureMention a, FigureMention b) => a.Low == b.Low && a.High == b.High;

    private static bool IsWithin(FigureMention inner, FigureMention outer) => inner.Low >= outer.Low && inner.High <= outer.High;

    private static bool Overlap(FigureMention a, FigureMention b) => a.Low <= b.High && b.Low <= a.High;

    private static FigureMatchKind Best(FigureMatchKind a, FigureMatchKind b, FigureMatchKind c) =>
        (FigureMatchKind)Math.Min((int)a, Math.Min((int)b, (int)c));
}
