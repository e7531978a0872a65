using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Speakers;

/// <summary>The speech maps of a brief's sources, with everybody whom the brief names; each is made when it is first asked
/// for.</summary>
internal sealed class SpeechMaps
{
    private readonly Dictionary<Actor, Party> _actors = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Party> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<ArchivedSource, SpeechMap> _maps = new(ReferenceEqualityComparer.Instance);
    private readonly List<Party> _parties = [];

    public SpeechMaps(Brief brief)
    {
        foreach (var actor in brief.Actors)
            _parties.Add(_actors[actor] = Party.Of(actor));
        foreach (var voice in brief.Quotes.SelectMany(quote => quote.Speaker).Concat(brief.Sources.Select(source =>
            source.Publisher)).OfType<NamedVoice>())
            if (!_names.ContainsKey(voice.Name.Value))
                _parties.Add(_names[voice.Name.Value] = Party.Of(voice));
    }

    /// <returns>None for a language without words of saying.</returns>
    public SpeechMap? Of(ArchivedSource archive, string language)
    {
        if (_maps.TryGetValue(archive, out var map))
            return map;
        if (SpeechWords.For(language) is not { } words)
            return null;
        return _maps[archive] = new SpeechMap(archive, words, _parties);
    }

    /// <returns>None for the publisher of a source that names none.</returns>
    public Party? PartyOf(Voice voice) => voice switch
    {
        ActorVoice actor => _actors[actor.Actor],
        NamedVoice named => _names[named.Name.Value],
        PublisherVoice { Source.Publisher: { } publisher } => PartyOf(publisher),
        _ => null,
    };
}
