using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Layout.Lines;

namespace BriefingGen.Typesetting.Layout;

/// <summary>A part of a block that has its size; where it stands is said by what holds it.</summary>
internal sealed record Fragment(int Height)
{
    /// <summary>Set where the fragment is the first of its block.</summary>
    public Node? Begins { get; init; }

    /// <summary>Below the words, relative to the upper left corner.</summary>
    public ImmutableArray<Drawing> Drawings { get; init; } = [];

    public ImmutableArray<PlacedLine> Lines { get; init; } = [];

    public ImmutableArray<PlacedFragment> Children { get; init; } = [];

    /// <summary>The centre of the mark it has on the rail of the box around it.</summary>
    public (int X, int Y)? Mark { get; init; }

    /// <summary>Repeats what was read before: an artifact.</summary>
    public bool IsRepeated { get; init; }
}

internal readonly record struct PlacedLine(int X, int Baseline, TextLine Line);

internal readonly record struct PlacedFragment(int X, int Y, Fragment Fragment);
