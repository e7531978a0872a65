using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Labels;

namespace BriefingGen.Narrative.Model;

/// <summary>
/// What is told of the facts, in order. Neighbours are joined where they have the same voice and verb and nobody says otherwise:
/// each clause must keep its voice, and a pronoun could point to the wrong side. BRIEF.md §7.
/// </summary>
internal static class FactRuns
{
    public static ImmutableArray<FactRun> Of(BriefingContext context)
    {
        var runs = ImmutableArray.CreateBuilder<FactRun>();
        foreach (var clause in Told(context.Brief))
        {
            var run = RunOf(context, clause);
            if (runs.Count > 0 && CanJoin(runs[^1], run))
                runs[^1] = runs[^1] with { Clauses = runs[^1].Clauses.AddRange(run.Clauses) };
            else
                runs.Add(run);
        }

        return runs.DrainToImmutable();
    }

    private static List<Clause> Told(Brief brief)
    {
        var others = new OtherClauses(brief);
        var toldElsewhere = new HashSet<Fact>(ReferenceEqualityComparer.Instance);
        var told = new List<Clause>();
        foreach (var fact in brief.Facts.Where(fact => fact is { Sentence: not null, Status.Value: not FactStatus.Retracted }))
        {
            if (toldElsewhere.Contains(fact))
                continue;
            var clause = new Clause(fact, others.Of(fact));
            told.Add(clause);
            toldElsewhere.UnionWith(clause.Others.Select(other => other.Fact).OfType<Fact>());
        }

        return told;
    }

    private static FactRun RunOf(BriefingContext context, Clause clause) => new(
        Attribution.Of(context, clause.Fact).Voices,
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

/// <summary>A fact as it is told, and what others say of the same thing.</summary>
internal sealed record Clause(Fact Fact, ImmutableArray<OtherClause> Others);

/// <summary>What another says of the same thing: a fact of the brief, or a passage.</summary>
/// <param name="Contradicts">It stands against what is told; else it only puts it in another way.</param>
internal sealed record OtherClause(Fact? Fact, OtherPassage? Passage, bool Contradicts);

/// <summary>Neighbouring facts that one voice tells with one verb.</summary>
/// <param name="IsSentence">The one fact was typed as a sentence: the voice stands behind it.</param>
internal sealed record FactRun(
    ImmutableArray<VoiceName> Voices, FactStatus Status, bool IsSentence, ImmutableArray<Clause> Clauses);

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
        side is OtherFact other ? (Fact)_brief.Citables[other.Fact.Value] : null, side as OtherPassage, contradicts);
}
