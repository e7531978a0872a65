namespace BriefingGen.Evidence.Languages.Figures;

/// <summary>Decides whether a source's passages carry a figure that a brief shows. BRIEF.md §5.</summary>
internal static class FigureComparison
{
    /// <param name="sources">The mentions of the passages, in whatever languages.</param>
    /// <returns>The best that any mention gives; where none fits, the nearest one.</returns>
    public static FigureVerdict Compare(FigureMention shown, IReadOnlyList<FigureMention> sources)
    {
        var comparison = new MentionComparison(shown);
        var best = FigureOutcome.Different;
        FigureMention? by = null;
        for (var i = 0; i < sources.Count && best != FigureOutcome.Stands; i++)
        {
            var outcome = comparison.With(sources[i]);
            if (outcome < best)
                (best, by) = (outcome, sources[i]);
        }

        if (best > FigureOutcome.StandsLessExactly && CarriedInParts(shown, sources) is { } part)
            return new FigureVerdict(FigureOutcome.Stands, part);
        return new FigureVerdict(best, by ?? Nearest(shown, sources));
    }

    /// <summary>“131 to 19” where the source says “131 for and 19 against”.</summary>
    /// <returns>The mention that carries the first of the two; none where one of them does not stand.</returns>
    private static FigureMention? CarriedInParts(FigureMention shown, IReadOnlyList<FigureMention> sources)
    {
        if (shown.Shape is not (FigureShape.Pair or FigureShape.Ratio) || (shown.Shape == FigureShape.Ratio && shown.Low == 1))
            return null;
        var end = shown with { Shape = FigureShape.Single, Unit = shown.Shape == FigureShape.Ratio ? null : shown.Unit };
        var first = Compare(end with { High = shown.Low }, sources);
        return first.Stands && Compare(end with { Low = shown.High }, sources).Stands ? first.Source : null;
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
