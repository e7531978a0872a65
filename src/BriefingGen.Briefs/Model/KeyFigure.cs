using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>A number in the key-figure strip. Just one of <see cref="Fact"/> and <see cref="Count"/> is there.</summary>
public sealed record KeyFigure : Item
{
    public required MappedText Value { get; init; }

    public required MappedText Label { get; init; }

    /// <summary>The id of the fact that the figure is from.</summary>
    public MappedText? Fact { get; init; }

    /// <summary>What of this brief the figure counts.</summary>
    public Written<CountedKind>? Count { get; init; }

    public override ImmutableArray<MappedText> Citations => Fact is { } fact ? [fact] : [];
}
