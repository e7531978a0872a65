using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Citing;

namespace BriefingGen.Evidence.Checks.Standing;

/// <summary>Whether evidence carries “corroborated”: two sources of two publishers, one of them independent of the events.</summary>
internal static class Corroboration
{
    /// <returns>What is missing; none where nothing is.</returns>
    public static Shortfall? Of(LocatedBrief located, ItemEvidence evidence)
    {
        var sources = evidence.All.Select(passage => located.Brief.Sources[passage.Source.Number - 1]).Distinct(ReferenceEqualityComparer.Instance)
            .Cast<Source>().ToList();
        if (sources.Count < 2)
            return Shortfall.OneSource;
        if (sources.Select(Publisher).Distinct().Count() < 2)
            return Shortfall.OnePublisher;
        return sources.Any(source => source.Relation.Value == SourceRelation.Independent) ? null : Shortfall.NoneIndependent;
    }

    /// <summary>A source that names no publisher is one of its own.</summary>
    private static object Publisher(Source source) => source.Publisher switch
    {
        ActorVoice actor => actor.Actor.Id.Value,
        NamedVoice named => named.Name.Value,
        _ => source.Position,
    };
}
