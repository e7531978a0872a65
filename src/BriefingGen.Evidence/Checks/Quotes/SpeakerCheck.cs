using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Evidence.Speakers;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Quotes;

/// <summary>Whether the source has these words as this speaker's. A quotation joined from two stretches is asked for each: words
/// of
/// two people are nobody's.</summary>
internal static class SpeakerCheck
{
    /// <returns>For each speaker the worst of what was found.</returns>
    public static ImmutableArray<(Voice Speaker, SpeakerFinding Finding)> Find(
        SpeechMaps maps, ArchivedSource archive, Source source, Quote quote, Passage passage, ImmutableArray<Passage> introductions)
    {
        var map = maps.Of(archive, source.Language.Value);
        List<TextSpan> near = [];
        foreach (var introduction in introductions)
            if (introduction.Source == archive)
                near.Add(introduction.Span);
        return [.. quote.Speaker.Select(speaker => (speaker, Worst(speaker)))];

        SpeakerFinding Worst(Voice speaker)
        {
            var isPublisher = IsPublisher(speaker, source);
            if (map is null || maps.EntityOf(speaker) is not { } entity)
                return isPublisher ? new SpeakerIsPublisher() : new SpeakerUnread();
            return passage.Stretches
                .SelectMany(stretch => ByMarks(archive, stretch), (_, words) => map.Of(words, entity, isPublisher, near)).MaxBy(Rank)!;
        }
    }

    /// <summary>A stretch of a passage cut where one quotation ends and another begins.</summary>
    private static IEnumerable<TextSpan> ByMarks(ArchivedSource archive, TextSpan stretch)
    {
        var next = archive.FirstQuotedFrom(stretch.Start);
        var isCut = false;
        for (; next < archive.Quoted.Length && archive.Quoted[next].Inner.Start < stretch.End; next++)
        {
            var inner = archive.Quoted[next].Inner;
            var start = Math.Max(inner.Start, stretch.Start);
            var words = archive.File.Span(start, Math.Max(Math.Min(inner.End, stretch.End) - start, 0));
            if (words.Length == 0 || (next > 0 && isCut && archive.Quoted[next - 1].Continues))
                continue;
            isCut = true;
            yield return words;
        }

        if (!isCut)
            yield return stretch;
    }

    /// <summary>Whether a voice is who publishes the source: by its id, its actor or its name.</summary>
    public static bool IsPublisher(Voice speaker, Source source) => (speaker, source.Publisher) switch
    {
        (PublisherVoice voice, _) when ReferenceEquals(voice.Source, source) => true,
        (PublisherVoice { Source.Publisher: { } other }, { } own) => IsSame(other, own),
        (_, { } own) => IsSame(speaker, own),
        _ => false,
    };

    private static bool IsSame(Voice one, Voice other) => (one, other) switch
    {
        (ActorVoice actor, ActorVoice own) => ReferenceEquals(actor.Actor, own.Actor),
        (NamedVoice named, NamedVoice own) => named.Name.Value == own.Name.Value,
        _ => false,
    };

    /// <summary>From the best to the worst.</summary>
    public static int Rank(SpeakerFinding finding) => finding switch
    {
        SpeakerNamed or SpeakerIsPublisher => 0,
        SpeakerUnread => 1,
        AnotherNearer => 2,
        _ => 3,
    };
}
