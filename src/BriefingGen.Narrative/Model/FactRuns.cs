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
        var told = Told(context.Brief);
        var runs = ImmutableArray.CreateBuilder<FactRun>();
        foreach (var fact in told)
        {
            var run = RunOf(context, fact);
            if (runs.Count > 0 && CanJoin(runs[^1], run))
                runs[^1] = runs[^1] with { Clauses = runs[^1].Clauses.AddRange(run.Clauses) };
            else
                runs.Add(run);
        }

        return runs.DrainToImmutable();
    }

    private static List<Fact> Told(Brief brief)
    {
        var candidates = brief.Facts.Where(fact => fact is { Sentence: not null, Status.Value: not FactStatus.Retracted });
        var toldElsewhere = new HashSet<string>(StringComparer.Ordinal);
        var told = new List<Fact>();
        foreach (var fact in candidates)
        {
            if (fact.Id is { } id && toldElsewhere.Contains(id.Value))
                continue;
            told.Add(fact);
            toldElsewhere.UnionWith(Others(fact).OfType<OtherFact>().Select(other => other.Fact.Value));
        }

        return told;
    }

    private static FactRun RunOf(CompositionContext context, Fact fact) => new(
        Attribution.Of(context, fact).Voices,
        fact.Status.Value,
        Casing.BeginsWithCapital(fact.Sentence?.Value ?? ""),
        [new Clause(fact, [.. Others(fact)])]);

    private static bool CanJoin(FactRun before, FactRun run) =>
        IsJoinable(before) && IsJoinable(run)
        && before.Status == run.Status
        && before.Voices.Select(voice => voice.Key).SequenceEqual(run.Voices.Select(voice => voice.Key));

    private static bool IsJoinable(FactRun run) =>
        run is { IsSentence: false, Status: FactStatus.Reported or FactStatus.Alleged }
        && run.Clauses.All(clause => clause.Others.IsEmpty);

    private static IEnumerable<OtherSide> Others(Fact fact) => fact.Differs.Concat(fact.ContradictedBy);
}
