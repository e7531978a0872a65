namespace BriefingGen.Evidence.Languages.Figures;

/// <param name="Source">The mention that carries the figure or comes nearest to it; none where the source has no figure.</param>
internal sealed record FigureVerdict(FigureOutcome Outcome, FigureMention? Source)
{
    public bool Stands => Outcome <= FigureOutcome.StandsLessExactly;
}
