using System.Collections.Immutable;
using BriefingGen.Briefs.Model;

namespace BriefingGen.Narrative.Model;

/// <summary>
/// What stands beside or against each fact. A dispute is told from both sides whichever of them names the other: a fact that is
/// told must not look undisputed because the one that denies it has no sentence of its own.
/// </summary>
internal sealed class OtherClauses
{
    private readonly Brief _brief;
    private readonly ILookup<string, Fact> _untoldAgainst;

    public OtherClauses(Brief brief)
    {
        _brief = brief;
        _untoldAgainst = brief.Facts.Where(fact => fact is { Sentence: null, Status.Value: not FactStatus.Retracted })
            .SelectMany(fact => fact.ContradictedBy.OfType<OtherFact>().Select(other => (Against: other.Fact.Value, Fact: fact)))
            .ToLookup(pair => pair.Against, pair => pair.Fact, StringComparer.Ordinal);
    }

    /// <summary>What was withdrawn is not told.</summary>
    public ImmutableArray<OtherClause> Of(Fact fact) =>
    [
        .. Named(fact)
            .Concat(Untold(fact).Select(other => new OtherClause(other, null, Contradicts: true)))
            .Where(other => other.Fact?.Status.Value != FactStatus.Retracted)
            .DistinctBy(other => (object?)other.Fact ?? other.Passage, ReferenceEqualityComparer.Instance),
    ];

    private IEnumerable<OtherClause> Named(Fact fact) =>
        fact.Differs.Select(side => Clause(side, contradicts: false))
            .Concat(fact.ContradictedBy.Select(side => Clause(side, contradicts: true)));

    private IEnumerable<Fact> Untold(Fact fact) => fact.Id is { } id ? _untoldAgainst[id.Value] : [];

    private OtherClause Clause(OtherSide side, bool contradicts) => new(
        _brief.FactOf((side as OtherFact)?.Fact), side as OtherPassage, contradicts);
}
