using System.Collections.Immutable;

namespace BriefingGen.Briefs.Model;

/// <summary>A sentence of the tinted box under the bottom line.</summary>
public sealed record KeyPoint : Item
{
    public required Prose Text { get; init; }

    public ImmutableArray<TextQuoteSelector> Evidence { get; init; } = [];
}
