using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;
using BriefingGen.Narrative.Labels;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Model;

/// <summary>The name of somebody who speaks, asks or is asked, as written in mid-sentence.</summary>
/// <param name="Key">Equal for the same person or body, however it was named.</param>
/// <param name="Name">For the first mention: with the short form in brackets, if there is one.</param>
/// <param name="Full">Without the short form.</param>
/// <param name="Short">For tables and later mentions.</param>
internal sealed record VoiceName(string Key, MappedText Name, MappedText Full, MappedText Short);

/// <summary>The voices of a brief. A publisher is one voice, whether named by its source, as an actor or by name.</summary>
internal sealed class VoiceNames
{
    private readonly Dictionary<string, string> _keyByName = new(StringComparer.Ordinal);
    private readonly ImmutableArray<VoiceName> _publishers;
    private readonly LanguageWords _words;

    public VoiceNames(Brief brief, LabelSet labels)
    {
        _words = labels.Words;
        _publishers = [.. brief.Sources.Select(source => Publisher(source, brief.Sources.Length == 1, labels))];
        foreach (var (source, publisher) in brief.Sources.Zip(_publishers))
        {
            if (source.Publisher is NamedVoice named)
                _keyByName.TryAdd(named.Name.Value, publisher.Key);
            _keyByName.TryAdd(publisher.Short.Value, publisher.Key);
        }
    }

    public VoiceName Of(Voice voice) => voice switch
    {
        ActorVoice { Actor: var actor } => new VoiceName(KeyOf(actor), Introduced(actor), actor.Name, actor.Short),
        PublisherVoice { Source: var source } => OfSource(source),
        NamedVoice named => new VoiceName(KeyOf(named), WithShort(named.Name, named.Short), named.Name, named.Short),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public ImmutableArray<VoiceName> Of(ImmutableArray<Voice> voices) =>
        voices is [var only] ? [Of(only)] : [.. voices.Select(Of).DistinctBy(voice => voice.Key)];

    /// <summary>The publisher of a source, under the source's short name.</summary>
    public VoiceName OfSource(Source source) => _publishers[source.Position];

    /// <summary>The publishers of the passages, in the order of their sources.</summary>
    public ImmutableArray<VoiceName> PublishersOf(ImmutableArray<Passage> passages) => passages switch
    {
        [] => [],
        [var only] => [_publishers[only.Source.Number - 1]],
        _ =>
        [
            .. passages.Select(passage => passage.Source.Number).Distinct().Order().Select(number => _publishers[number - 1])
                .DistinctBy(voice => voice.Key),
        ],
    };

    private static VoiceName Publisher(Source source, bool isOnly, LabelSet labels)
    {
        var name = source.ShortName ?? Label(labels.UnnamedSource(source.Number, isOnly), source.Span);
        var key = source.Publisher is ActorVoice { Actor: var actor } ? KeyOf(actor) : $"source {source.Id.Value}";
        return new VoiceName(key, name, name, name);
    }

    private string KeyOf(NamedVoice voice) => _keyByName.GetValueOrDefault(voice.Name.Value, $"name {voice.Name.Value}");

    private static string KeyOf(Actor actor) => $"actor {actor.Id.Value}";

    /// <summary>The name with its short form, unless that is the person's surname.</summary>
    private MappedText Introduced(Actor actor) =>
        actor.Kind?.Value == ActorKind.Person && actor.Name.Value.EndsWith(" " + actor.Short.Value, StringComparison.Ordinal)
            ? actor.Name
            : WithShort(actor.Name, actor.Short);

    /// <summary>The World Health Organization (WHO): an acronym loses its article in the brackets.</summary>
    private MappedText WithShort(MappedText name, MappedText shortForm)
    {
        if (name.Value == shortForm.Value)
            return name;
        var article = _words.ArticleLength(shortForm.Value);
        if (shortForm.Value.Skip(article).All(c => !char.IsLower(c)))
            shortForm = shortForm.Slice(article, shortForm.Value.Length - article);
        var full = new MappedTextBuilder();
        full.Append(name);
        full.Append(" (", shortForm.Span);
        full.Append(shortForm);
        full.Append(")", shortForm.Span);
        return full.Build(name.Span);
    }

    private static MappedText Label(string words, TextSpan origin)
    {
        var label = new MappedTextBuilder();
        label.Append(words, origin);
        return label.Build(origin);
    }
}
