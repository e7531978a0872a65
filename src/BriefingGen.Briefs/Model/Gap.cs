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

/// <summary>A correction to an earlier issue of this briefing itself.</summary>
public sealed record Correction : Item
{
    public required Written<EdtfDate> Date { get; init; }

    public required Prose Text { get; init; }
}
