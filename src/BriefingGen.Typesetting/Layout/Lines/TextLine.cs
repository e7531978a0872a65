using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Typesetting.Layout.Lines;

/// <summary>One line; places count from its start and its baseline, in 1/1000 pt.</summary>
/// <param name="Width">Without the spaces at its end.</param>
internal sealed record TextLine(int Width)
{
    /// <summary>The upper edge, from the baseline (so it is negative).</summary>
    public int Top { get; init; }

    public ImmutableArray<GlyphRun> Runs { get; init; } = [];

    public ImmutableArray<Drawing> Drawings { get; init; } = [];

    public ImmutableArray<LinkArea> Links { get; init; } = [];

    /// <summary>Nodes that begin in this line and can be linked to.</summary>
    public ImmutableArray<Node> Anchored { get; init; } = [];
}

/// <param name="LineHeight">From one baseline to the next.</param>
/// <param name="BaselineInLine">From a line’s upper edge.</param>
internal sealed record ComposedText(ImmutableArray<TextLine> Lines, int LineHeight, int BaselineInLine);
