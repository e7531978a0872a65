using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Speakers;

/// <summary>
/// Whether the source has a passage as its speakers' words. A quotation joined from two stretches is asked for each: words of two
/// people are nobody's.
/// </summary>
internal static class SpeakersNear
{
    /// <returns>For each speaker of the quotation the worst of what was found.</returns>
    public static ImmutableArray<(Voice Speaker, SpeakerFinding Finding)> Find(
        SpeechMaps maps, Source source, Quote quote, Passage passage, ImmutableArray<Passage> introductions)
    {
        var archive = passage.Source;
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
                .SelectMany(stretch => ByMarks(archive, stretch), (_, words) => map.Of(words, entity, isPublisher, near))
                .MaxBy(Rank)!;
        }
    }

    /// <summary>Whether the source introduces a passage as words of every speaker of a quotation.</summary>
    public static bool AreIntroduced(SpeechMaps maps, Source source, Quote quote, Passage passage) =>
        Find(maps, source, quote, passage, []).All(speaker => speaker.Finding is SpeakerNamed or SpeakerIsPublisher);

    /// <summary>Whether every speaker of a quotation publishes the source: then its words need no quotation marks
    /// there.</summary>
    public static bool ArePublishers(Quote quote, Source source) => quote.Speaker.All(speaker => IsPublisher(speaker, source));

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

    /// <summary>Whether a voice publishes the source, be it as the publisher of another one.</summary>
    private static bool IsPublisher(Voice speaker, Source source) =>
        source.IsPublishedBy(speaker)
        || (speaker is PublisherVoice { Source.Publisher: { } publisher } && source.IsPublishedBy(publisher));

    /// <summary>From the best to the worst.</summary>
    public static int Rank(SpeakerFinding finding) => finding switch
    {
        SpeakerNamed or SpeakerIsPublisher => 0,
        SpeakerUnread => 1,
        AnotherNearer => 2,
        _ => 3,
    };
}
