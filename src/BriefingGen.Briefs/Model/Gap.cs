using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>What is not known.</summary>
public sealed record Gap : Item
{
    public required Prose Text { get; init; }

    /// <summary>What would settle it.</summary>
    public MappedText? SettledBy { get; init; }

    public override ImmutableArray<MappedText> Citations => Text.Citations;
}
