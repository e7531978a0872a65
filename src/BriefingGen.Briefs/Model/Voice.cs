using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>
/// Who speaks, asks or is asked: an <see cref="ActorVoice"/>, a <see cref="PublisherVoice"/> or a <see cref="NamedVoice"/>.
/// </summary>
public abstract record Voice
{
    private protected Voice(MappedText written) => Written = written;

    /// <summary>What the editor typed: an id, a name or an alias.</summary>
    public MappedText Written { get; }
}

/// <summary>A declared actor, found by its id, name, short form or alias.</summary>
public sealed record ActorVoice(MappedText Written, Actor Actor) : Voice(Written);

/// <summary>Whoever publishes a source, named by the source's id.</summary>
public sealed record PublisherVoice(MappedText Written, Source Source) : Voice(Written);

/// <summary>A name that no actor has. It must occur in the source that the item cites, unless it is a publisher's own
/// name.</summary>
/// <param name="Name">Without `(SHORT)`.</param>
/// <param name="Short">From `(SHORT)`, else the name.</param>
public sealed record NamedVoice(MappedText Written, MappedText Name, MappedText Short) : Voice(Written);
