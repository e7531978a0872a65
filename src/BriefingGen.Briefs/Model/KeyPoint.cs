using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>A sentence of the tinted box under the bottom line.</summary>
public sealed record KeyPoint : Item
{
    public required Prose Text { get; init; }

    public ImmutableArray<TextQuoteSelector> Evidence { get; init; } = [];

    public override ImmutableArray<TextQuoteSelector> Selectors => Evidence;

    public override ImmutableArray<MappedText> Citations => Text.Citations;
}
