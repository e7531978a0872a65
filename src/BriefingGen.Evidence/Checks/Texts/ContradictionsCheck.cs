using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Evidence.Languages.Dates;
using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Languages.Figures.Reading;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>
/// What stands against a fact contradicts it, where both sides have just one figure: a less exact figure may be the fact's own.
/// Where one side denies anything the words may contradict each other, and nothing is said.
/// </summary>
internal sealed class ContradictionsCheck(LocatedBrief located, TextSources sources, CheckFindings findings)
{
    private readonly FigureReader? _figures = FigureReader.For(located.Brief.Language.Value);
    private readonly DateReader? _dates = DateReader.For(located.Brief.Language.Value);
    private readonly WeightyWords _weighty = WeightyWords.For(located.Brief.Language.Value);

    public void Check(Fact fact)
    {
        if (fact.ContradictedBy.IsEmpty || OfText(fact.Value.Value) is not { } own)
            return;
        foreach (var side in fact.ContradictedBy)
        {
            if (OfSide(side) is not var (words, figure, text, place) || !FigureCompatibility.MayAgree(own.Figure, figure)
                || (IsExact(own.Figure) && IsExact(figure)))
                continue;
            var (less, more) = IsExact(figure) ? (own.Text, text) : (text, own.Text);
            findings.Add(fact, NotAContradictionRule.Of(fact, words, place?.Label, less, more));
        }
    }

    private (MappedText Words, FigureMention Figure, string Text, FoundPlace? Place)? OfSide(OtherSide side)
    {
        switch (side)
        {
            case OtherFact { Fact: var id }:
                return located.Brief.Citable(id.Value) is Fact other && OfText(other.Value.Value) is var (figure, text)
                    ? (id, figure, text, null)
                    : null;
            case OtherPassage { Selector.Exact: { } exact }:
                return located.EvidenceOf(side).Own is [var passage] && sources.Of(passage.Source) is { IsRead: true } reading
                    && !Denies(passage.Span.Text)
                    && Only([.. passage.Stretches.SelectMany(reading.FiguresIn)]) is { } only
                        && reading.PlaceOf(only) is { } place
                    ? (exact, only, Wording.Line(place.Words), place)
                    : null;
            default:
                return null;
        }
    }

    private (FigureMention Figure, string Text)? OfText(string text)
    {
        var dates = _dates?.Read(text).Select(date => (date.Start, date.Length)).ToArray() ?? [];
        return _figures is not null && !Denies(text) && Only(_figures.Read(text, dates)) is { } figure
            ? (figure, Wording.Line(text.AsSpan(figure.Start, figure.Length)))
            : null;
    }

    private bool Denies(ReadOnlySpan<char> text) => _weighty.In(text) is { Kind: WeightKind.Negation };

    private static FigureMention? Only(ImmutableArray<FigureMention> figures) =>
        figures.Where(figure => figure.Role == FigureRole.Count).ToList() is [var only] ? only : null;

    private static bool IsExact(FigureMention figure) =>
        figure.Bound == FigureBound.Exact && figure.Shape is not (FigureShape.Vague or FigureShape.Range);
}

internal static class NotAContradictionRule
{
    public static readonly Rule Rule = new(
        "not-a-contradiction",
        Severity.Warning,
        Waivable: true,
        "what is given as a contradiction is only less exact",
        """
        “Tens” can be 52, and “about 50” can: two figures that differ in how exact they are may both be true. Printed as a
        dispute, they make a quarrel that nobody has. Use `differs`; the page then says “Also put as …”.

        ```yaml
        value: 52 members
        differs: {according-to: ziegler, exact: which left tens killed}
        ```
        """);

    /// <param name="side">The words that name the other side.</param>
    /// <param name="lessExact">The figure that may be the other one.</param>
    public static Diagnostic Of(Fact fact, MappedText side, Label? source, string lessExact, string moreExact) =>
        new(Rule, $"“{lessExact}” can be {moreExact}: less exact, not contradictory", new Label(side.Span))
        {
            Related = source is null ? [new Label(fact.Value.Span)] : [source, new Label(fact.Value.Span)],
            Help = ["use `differs` in place of `contradicted-by`"],
        };
}
