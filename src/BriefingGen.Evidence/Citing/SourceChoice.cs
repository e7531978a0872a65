using System.Collections.Immutable;
using BriefingGen.Briefs.Model;

namespace BriefingGen.Evidence.Citing;

/// <summary>In which source a passage is looked for. BRIEF.md §2, rule 8.</summary>
internal static class SourceChoice
{
    /// <returns>None where it is not said.</returns>
    public static Source? Of(Brief brief, Written<Source>? named, ImmutableArray<Voice> accordingTo)
    {
        if (named is not null)
            return named.Value;
        if (brief.Sources.Length == 1)
            return brief.Sources[0];
        var sources = accordingTo.SelectMany(voice => Published(brief, voice)).DistinctBy(source => source.Position).Take(2).ToList();
        return sources.Count == 1 ? sources[0] : null;
    }

    /// <summary>The sources that a voice names: by a source's id, or by its publisher.</summary>
    private static IEnumerable<Source> Published(Brief brief, Voice voice) => voice switch
    {
        PublisherVoice publisher => [publisher.Source],
        ActorVoice actor => brief.Sources.Where(source =>
            source.Publisher is ActorVoice by && ReferenceEquals(by.Actor, actor.Actor)),
        NamedVoice named => brief.Sources.Where(source => source.Publisher is NamedVoice by && by.Name.Value == named.Name.Value),
        _ => [],
    };
}
