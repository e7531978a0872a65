using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Notation;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Shapes;

/// <summary>Finds who is meant by an id or a name (CONTRACT.md §2, rules 5 and 10).</summary>
internal sealed class Voices
{
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);

    public void Add(Actor actor, MappedText writtenName)
    {
        _actors.TryAdd(actor.Id.Value, actor);
        foreach (var name in (MappedText[])[writtenName, actor.Name, actor.Short, .. actor.Aliases])
            _names.TryAdd(name.Value, actor);
    }

    public void Add(Source source) => _sources.TryAdd(source.Id.Value, source);

    public Source? Source(string id) => _sources.GetValueOrDefault(id);

    /// <summary>The brief's source; null if there are several.</summary>
    public Source? OnlySource => _sources.Count == 1 ? _sources.Values.First() : null;

    /// <summary>What looks like an id must be one; if it is not, it is added to the references as missing.</summary>
    public Voice Resolve(MappedText text, References references)
    {
        if (Identifier.IsIdentifier(text.Value))
        {
            if (_actors.TryGetValue(text.Value, out var actor))
                return new ActorVoice(text, actor);
            if (_sources.TryGetValue(text.Value, out var source))
                return new PublisherVoice(text, source);
            references.MissVoice(text);
        }

        return _names.TryGetValue(text.Value, out var named) ? new ActorVoice(text, named) : Named(text);
    }

    public static NamedVoice Named(MappedText text)
    {
        var (name, shortName) = SplitName(text);
        return new NamedVoice(text, name, shortName ?? name);
    }

    /// <summary>Splits `Full Name (SHORT)`.</summary>
    public static (MappedText Name, MappedText? Short) SplitName(MappedText text)
    {
        var value = text.Value;
        var open = value.LastIndexOf('(');
        if (open <= 0 || !value.EndsWith(')'))
            return (text, null);
        var nameLength = value.AsSpan(0, open).TrimEnd().Length;
        var shortName = text.Slice(open + 1, value.Length - open - 2);
        return nameLength == 0 || string.IsNullOrWhiteSpace(shortName.Value)
            ? (text, null)
            : (text.Slice(0, nameLength), shortName);
    }
}
