using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>A person, body, group or place with a name of its own. CONTRACT.md §3.3.</summary>
public sealed record Actor : Item
{
    /// <summary>The key of the mapping `actors`.</summary>
    public required MappedText Id { get; init; }

    /// <summary>As written in the middle of a sentence, without `(SHORT)`.</summary>
    public required MappedText Name { get; init; }

    /// <summary>As typed, else from `(SHORT)`, else the name.</summary>
    public required MappedText Short { get; init; }

    /// <summary>Other spellings, as the sources have them.</summary>
    public ImmutableArray<MappedText> Aliases { get; init; } = [];

    public MappedText? Role { get; init; }

    public Written<ActorKind>? Kind { get; init; }

    public Prose? Note { get; init; }
}

/// <summary>Decides how an actor is recognised: a person is also found by the surname alone.</summary>
public enum ActorKind
{
    Person,
    Organisation,
    Group,
    Place,
}
