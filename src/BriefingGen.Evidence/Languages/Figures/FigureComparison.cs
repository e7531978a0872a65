namespace BriefingGen.Evidence.Languages.Figures;

/// <summary>Decides whether a source's passages carry a figure that a brief shows. BRIEF.md §5.</summary>
internal static class FigureComparison
{
    /// <param name="sources">The mentions of the passages, in whatever languages.</param>
    /// <returns>The best that any mention gives; where none fits, the nearest one.</returns>
    public static FigureVerdict Compare(FigureMention shown, IReadOnlyList<FigureMention> sources)
    {
        var best = new FigureVerdict(FigureOutcome.Different, null);
        var distance = double.MaxValue;
        foreach (var source in sources)
        {
            var outcome = MentionComparison.Compare(shown, source);
            var away = outcome == FigureOutcome.Different ? Distance(shown, source) : 0;
            if (outcome > best.Outcome || (outcome == best.Outcome && best.Source is not null && away >= distance))
                continue;
            if (outcome == FigureOutcome.Different && double.IsInfinity(away))
                continue;
            (best, distance) = (new FigureVerdict(outcome, source), away);
            if (outcome == FigureOutcome.Stands)
                return best;
        }

        return best.Stands || !IsCarriedInParts(shown, sources, out var part) ? best : new FigureVerdict(FigureOutcome.Stands, part);
    }

    /// <summary>“131 to 19” where the source says “131 for and 19 against”.</summary>
    private static bool IsCarriedInParts(FigureMention shown, IReadOnlyList<FigureMention> sources, out FigureMention? part)
    {
        part = null;
        if (shown.Shape is not (FigureShape.Pair or FigureShape.Ratio) || (shown.Shape == FigureShape.Ratio && shown.Low == 1))
            return false;
        var unit = shown.Shape == FigureShape.Ratio ? null : shown.Unit;
        var first = Compare(shown with { Shape = FigureShape.Single, High = shown.Low, Unit = unit }, sources);
        var second = Compare(shown with { Shape = FigureShape.Single, Low = shown.High, Unit = unit }, sources);
        part = first.Source;
        return first.Stands && second.Stands;
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
