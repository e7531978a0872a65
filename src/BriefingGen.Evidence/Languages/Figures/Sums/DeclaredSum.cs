using System.Collections.Immutable;

namespace BriefingGen.Evidence.Languages.Figures.Sums;

/// <summary>The sum that an editor says is behind a value: `18.6 / 52.4`. BRIEF.md §3.4, `derived`.</summary>
/// <param name="Operands">In order; their offsets are offsets in the sum as typed.</param>
/// <param name="Result">Exact. Per cent are hundredths, so that `52 % - 48 %` is 4/100.</param>
internal sealed record DeclaredSum(ImmutableArray<FigureMention> Operands, Rational Result)
{
    /// <summary>
    /// Whether a shown figure is the result, as a number or as per cent, rounded to the digits shown. A sum that comes out whole
    /// needs no rounding: 12,400 is not 12,000 unless “about” says so.
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
