using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Composition;
using BriefingGen.Narrative.Labels;

namespace BriefingGen.Narrative.Model;

/// <summary>
/// What is told of the facts, in order. Neighbours are joined where they have the same voice and verb and nobody says otherwise:
/// each clause must keep its voice, and a pronoun could point to the wrong side. BRIEF.md §7.
/// </summary>
internal static class FactRuns
{
    public static ImmutableArray<FactRun> Of(CompositionContext context)
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

    private static FactRun RunOf(CompositionContext context, Clause clause) => new(
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
