using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks;

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
