using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Speakers;

namespace BriefingGen.Evidence.Checks.Attribution;

/// <summary>What a voice may be called in a text: every spelling the brief has for it, and a person's surname.</summary>
internal static class VoicesOf
{
    public static ImmutableArray<string> Names(Voice voice) => voice switch
    {
        ActorVoice { Actor: var actor } => Names(NamedEntity.Of(actor)),
        NamedVoice named => Names(NamedEntity.Of(named)),
        PublisherVoice { Source: var source } => Publisher(source),
        _ => [],
    };

    /// <summary>What the source itself is called, and its publisher.</summary>
    public static ImmutableArray<string> Publisher(Source source) =>
    [
        .. source.ShortName is { } name ? (string[])[WithoutArticle(name.Value)] : [],
        .. source.Publisher is { } publisher and not PublisherVoice
            ? (string[])[.. Names(publisher), .. Short(publisher.Written.Value)] : [],
    ];

    /// <summary>“the Courier” for The Ellowick Courier, Courier of Ellowick; « le Courrier » for Le Courrier du Nord. Never the
    /// place.</summary>
    private static IEnumerable<string> Short(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var article = words.Length > 1
            && words[0] is "The" or "the" or "Le" or "le" or "La" or "la" ? words[0].ToLowerInvariant() : null;
        if (article is not null)
            words = words[1..];
        if (words.Length < 2)
            return [];
        var isFirst = article is "le" or "la" || words.Any(word => word is "of" or "de" or "du" or "des");
        return [$"{article ?? "the"} {(isFirst ? words[0] : words[^1])}"];
    }

    private static ImmutableArray<string> Names(NamedEntity entity) => [.. entity.Spellings, .. entity.Parts];

    /// <summary>As a source may have it in another place of a sentence.</summary>
    public static string WithoutArticle(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
