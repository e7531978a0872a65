using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks;

/// <summary>What the checks made of all that is printed: what the page says about its own evidence.</summary>
public sealed class EvidenceReport
{
    public required Coverage Coverage { get; init; }

    /// <summary>In the order of the brief.</summary>
    public ImmutableArray<WaivedFinding> Waived { get; init; } = [];

    /// <summary>Words that are printed as the editor's, since no source has them, in the order of the brief.</summary>
    public ImmutableArray<EditorsWords> EditorsWords { get; init; } = [];
}

/// <summary>Printed words that no source has.</summary>
public sealed record EditorsWords(EditorsWordsKind Kind, Item Item, MappedText Words);

public enum EditorsWordsKind
{
    /// <summary>A source's publisher and how it stands to the events.</summary>
    Publisher,

    /// <summary>An actor's spelling that differs from the source's.</summary>
    Spelling,

    /// <summary>What an actor is said to be.</summary>
    Role,
}
