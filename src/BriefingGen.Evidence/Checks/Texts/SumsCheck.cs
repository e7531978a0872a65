using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Languages.Figures.Reading;
using BriefingGen.Evidence.Rules;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>A declared sum can be reckoned, its operands are in the evidence, and its result is what the value says.</summary>
internal sealed class SumsCheck(LocatedBrief located, TextSources sources, FigureReader? reader, CheckFindings findings)
{
    public void Check(Fact fact)
    {
        if (reader is null || fact.Derived is not { } derived)
            return;
        var (sum, error) = SumParser.Parse(derived.Value, reader);
        if (error is { } wrong)
            findings.Add(fact, SumFormRule.Of(derived, wrong));
        if (sum is null)
            return;

        var carried = located.EvidenceOf(fact).All
            .SelectMany(passage => sources.Of(passage.Source) is { } reading ? passage.Stretches.SelectMany(reading.FiguresIn) : []).ToList();
        foreach (var operand in sum.Operands)
            if (!FigureComparison.Compare(operand with { Unit = null }, [.. carried.Select(figure => figure with { Unit = null })]).Stands)
                findings.Add(fact, SumOperandRule.Of(derived, operand.Start, operand.Length));
        var shown = reader.Read(fact.Value.Value);
        if (!shown.Any(sum.IsCarriedBy))
            findings.Add(fact, SumDiffersRule.Of(fact, derived, sum.Result));
        if (TwiceCounted(fact, sum) is var (part, whole))
            findings.Add(fact, PartCountedTwiceRule.Of(derived, part, whole));
    }

    /// <summary>Two operands of which one is a part of the other.</summary>
    private (Fact Part, Fact Whole)? TwiceCounted(Fact fact, DeclaredSum sum)
    {
        if (!fact.Derived!.Value.Contains('+'))
            return null;
        foreach (var part in located.Brief.Facts.Where(other => other.PartOf is not null && other != fact))
            if (located.Brief.Citables.GetValueOrDefault(part.PartOf!.Value) is Fact whole && Has(sum, part) && Has(sum, whole))
                return (part, whole);
        return null;
    }

    private bool Has(DeclaredSum sum, Fact fact) =>
        reader!.Read(fact.Value.Value) is [var first, ..] && sum.Operands.Any(operand => operand.Low == first.Low);
}
