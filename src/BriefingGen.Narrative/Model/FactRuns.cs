using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Labels;

namespace BriefingGen.Narrative.Model;

/// <summary>A fact that is told, and what others say of the same thing.</summary>
internal sealed record FactClause(Fact Fact, ImmutableArray<OtherClause> Others);

/// <summary>What another says of the same thing: a fact of the brief, or a passage.</summary>
/// <param name="Contradicts">True if it contradicts what is told, false if it only differs.</param>
internal sealed record OtherClause(Fact? Fact, OtherPassage? Passage, bool Contradicts);

/// <summary>Neighbouring facts that one voice tells with one verb.</summary>
/// <param name="IsSentence">Whether the one fact was typed as a sentence: its voice then follows it.</param>
internal sealed record FactRun(
    ImmutableArray<VoiceName> Voices, FactStatus Status, bool IsSentence, ImmutableArray<FactClause> Clauses);

/// <summary>
/// The facts of a summary, in order (CONTRACT.md §7). Neighbours are joined only if they have the same voice and the same verb
/// and nobody contradicts them: each clause must keep its voice, and a pronoun could point to the wrong side.
/// </summary>
internal static class FactRuns
{
    public static ImmutableArray<FactRun> Of(BriefingContext context)
    {
        var runs = ImmutableArray.CreateBuilder<FactRun>();
        foreach (var clause in ClausesOf(context.Brief))
        {
            var run = RunOf(context, clause);
            if (runs.Count > 0 && CanJoin(runs[^1], run))
                runs[^1] = runs[^1] with { Clauses = runs[^1].Clauses.AddRange(run.Clauses) };
            else
                runs.Add(run);
        }

        return runs.DrainToImmutable();
    }

    private static List<FactClause> ClausesOf(Brief brief)
    {
        var others = new OtherClauses(brief);
        var toldElsewhere = new HashSet<Fact>(ReferenceEqualityComparer.Instance);
        var clauses = new List<FactClause>();
        foreach (var fact in brief.Facts.Where(fact => fact is { Sentence: not null, Status.Value: not FactStatus.Retracted }))
        {
            if (toldElsewhere.Contains(fact))
                continue;
            var clause = new FactClause(fact, others.Of(fact));
            clauses.Add(clause);
            toldElsewhere.UnionWith(clause.Others.Select(other => other.Fact).OfType<Fact>());
        }

        return clauses;
    }

    private static FactRun RunOf(BriefingContext context, FactClause clause) => new(
        Provenance.Of(context, clause.Fact).Voices,
        context.Checked.StatusOf(clause.Fact),
        Casing.BeginsWithCapital(clause.Fact.Sentence?.Value ?? ""),
        [clause]);

    private static bool CanJoin(FactRun before, FactRun run) =>
        IsJoinable(before) && IsJoinable(run)
        && before.Status == run.Status
        && before.Voices.Select(voice => voice.Key).SequenceEqual(run.Voices.Select(voice => voice.Key));

    private static bool IsJoinable(FactRun run) =>
        run is { IsSentence: false, Status: FactStatus.Reported or FactStatus.Alleged }
        && run.Clauses.All(clause => clause.Others.IsEmpty);
}

/// <summary>
/// What differs from each fact or contradicts it. A dispute is told from both sides, whichever of them names the other: a fact
/// must not look undisputed because the one that denies it has no sentence of its own.
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

    /// <summary>Without facts that were retracted.</summary>
    public ImmutableArray<OtherClause> Of(Fact fact) =>
    [
        .. Named(fact)
            .Concat(Untold(fact).Select(other => new OtherClause(other, null, Contradicts: true)))
            .Where(other => other.Fact?.Status.Value != FactStatus.Retracted)
            .DistinctBy(other => (object?)other.Fact ?? other.Passage, ReferenceEqualityComparer.Instance),
    ];

    private IEnumerable<OtherClause> Named(Fact fact) =>
        fact.Differs.Select(side => ClauseOf(side, contradicts: false))
            .Concat(fact.ContradictedBy.Select(side => ClauseOf(side, contradicts: true)));

    private IEnumerable<Fact> Untold(Fact fact) => fact.Id is { } id ? _untoldAgainst[id.Value] : [];

    private OtherClause ClauseOf(OtherSide side, bool contradicts) => new(
        _brief.FactOf((side as OtherFact)?.Fact), side as OtherPassage, contradicts);
}
