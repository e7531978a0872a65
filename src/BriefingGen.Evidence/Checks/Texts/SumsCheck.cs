using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Languages.Figures.Reading;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

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
            .SelectMany(passage => sources.Of(passage.Source) is { } reading ? passage.Stretches.SelectMany(reading.FiguresIn)
                : []).ToList();
        foreach (var operand in sum.Operands)
            if (!FigureComparison.Compare(operand with { Unit = null },
                [.. carried.Select(figure => figure with { Unit = null })]).IsSupported)
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

/// <summary>The declared sums of a brief, each read once.</summary>
internal sealed class SumResults(FigureReader? reader)
{
    private readonly Dictionary<Fact, DeclaredSum?> _sums = new(ReferenceEqualityComparer.Instance);

    /// <returns>Null if there is none, or it cannot be reckoned.</returns>
    public DeclaredSum? Of(Fact fact)
    {
        if (reader is null || fact.Derived is not { } derived)
            return null;
        if (!_sums.TryGetValue(fact, out var sum))
            _sums[fact] = sum = SumParser.Parse(derived.Value, reader).Sum;
        return sum;
    }
}

internal static class SumDiffersRule
{
    public static readonly Rule Rule = new(
        "sum-differs",
        Severity.Error,
        Waivable: false,
        "the result of a declared sum is not in the value",
        """
        The value of a fact with `derived` must say what the sum comes to, as a number or as per cent; rounded, where the digits
        shown are fewer and the sum does not come out whole.
        """);

    public static Diagnostic Of(Fact fact, MappedText sum, Rational result) =>
        new(Rule, $"{sum.Value.Trim()} is {Shown(result)}, and the value does not say so", new Label(fact.Value.Span))
        {
            Related = [new Label(sum.Span)],
            Help = [$"give the result in `value`, or correct the sum"],
        };

    private static string Shown(Rational result) => result.ToDouble().ToString("0.####", CultureInfo.InvariantCulture);
}

internal static class SumFormRule
{
    public static readonly Rule Rule = new(
        "sum-form",
        Severity.Error,
        Waivable: false,
        "a declared sum cannot be reckoned",
        """
        `derived` holds figures with + - * / and brackets between them, as the source has the figures.

        ```yaml
        value: 36 per cent of the fleet
        derived: 18.6 / 52.4
        ```
        """);

    public static Diagnostic Of(MappedText sum, SumError error) =>
        new(Rule, Message(error.Kind), new Label(sum.Origin(error.Start, error.Length)))
        {
            Help = ["for example `derived: 11 - 3`"],
        };

    private static string Message(SumErrorKind kind) => kind switch
    {
        SumErrorKind.Empty => "there is no sum here",
        SumErrorKind.NoOperation => "a figure alone is no sum",
        SumErrorKind.MissingOperand => "a figure is missing here",
        SumErrorKind.NotAFigure => "this is no single figure",
        SumErrorKind.MissingBracket => "a bracket is not closed",
        SumErrorKind.UnexpectedBracket => "this does not belong in a sum",
        SumErrorKind.DivisionByZero => "nothing can be divided by zero",
        SumErrorKind.TooLong => "this sum is too long to be read by anybody",
    };
}

internal static class SumOperandRule
{
    public static readonly Rule Rule = new(
        "sum-operand",
        Severity.Error,
        Waivable: true,
        "a figure of a declared sum is not in the evidence",
        """
        Each figure of `derived` must stand in the fact's evidence: a sum of figures that nobody reported is nobody's figure.
        Correct it, or add the passage that has it to `evidence`, which may be a list.
        """);

    public static Diagnostic Of(MappedText sum, int start, int length) =>
        new(Rule, $"“{sum.Value.Substring(start, length)}” is not in the words this fact cites",
            new Label(sum.Origin(start, length)))
        {
            Help = ["correct it, or add the passage that has it to `evidence`"],
        };
}

/// <summary>No part is larger than its whole.</summary>
internal sealed class PartsCheck(Brief brief, FigureReader? reader, CheckFindings findings)
{
    public void Check(Fact part)
    {
        if (reader is null || part.PartOf is not { } id || brief.Citable(id.Value) is not Fact whole)
            return;
        if (reader.Read(part.Value.Value) is [{ MustBeSupported: true } some, ..]
            && reader.Read(whole.Value.Value) is [{ MustBeSupported: true } all, ..]
            && some.Unit == all.Unit && some.Low > all.High)
            findings.Add(part, PartCountedTwiceRule.Larger(part, whole));
    }
}

internal static class PartCountedTwiceRule
{
    public static readonly Rule Rule = new(
        "part-counted-twice",
        Severity.Error,
        Waivable: true,
        "a part is added to the whole that it belongs to, or is larger than it",
        """
        “Seven residents including six women” are seven, not thirteen: what is `part-of` another fact is in it already. A part
        cannot be larger than its whole either.
        """);

    public static Diagnostic Of(MappedText sum, Fact part, Fact whole) =>
        new(Rule, $"“{part.Label.Value}” is part of “{whole.Label.Value}” (`part-of`); this sum counts it twice",
            new Label(sum.Span))
        {
            Related = [new Label(part.Span)],
            Help = ["leave the part out of the sum"],
        };

    public static Diagnostic Larger(Fact part, Fact whole) =>
        new(Rule, $"“{part.Value.Value}” is more than “{whole.Value.Value}”, of which it is a part", new Label(part.Value.Span))
        {
            Related = [new Label(whole.Value.Span)],
            Help = ["correct one of the two, or remove `part-of`"],
        };
}
