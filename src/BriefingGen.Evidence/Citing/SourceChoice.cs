using System.Collections.Immutable;
using BriefingGen.Briefs.Model;

namespace BriefingGen.Evidence.Citing;

/// <summary>
/// In which source a passage is looked for: the one it names, else the brief's only one, else the one that the item's voice publishes
/// (BRIEF.md §2, rule 8). Where none of these says it, the words themselves may: see <see cref="EvidenceFinder"/>.
/// </summary>
internal static class SourceChoice
{
    /// <returns>None where it is not said.</returns>
    public static Source? Of(Brief brief, Written<Source>? named, ImmutableArray<Voice> accordingTo)
    {
        if (named is not null)
            return named.Value;
        if (brief.Sources.Length == 1)
            return brief.Sources[0];
        return PublishedBy(brief, accordingTo) is [var only] ? only : null;
    }

    /// <summary>The sources that voices name: by a source's id, or by its publisher; each once.</summary>
    public static ImmutableArray<Source> PublishedBy(Brief brief, ImmutableArray<Voice> voices) =>
        [.. voices.SelectMany(voice => Published(brief, voice)).DistinctBy(source => source.Position)];

    private static IEnumerable<Source> Published(Brief brief, Voice voice) => voice switch
    {
        PublisherVoice publisher => [publisher.Source],
        ActorVoice actor => brief.Sources.Where(source =>
            source.Publisher is ActorVoice by && ReferenceEquals(by.Actor, actor.Actor)),
        NamedVoice named => brief.Sources.Where(source => source.Publisher is NamedVoice by && by.Name.Value == named.Name.Value),
        _ => [],
    };
}
