using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Layout.Lines;

namespace BriefingGen.Typesetting.Layout.Flows;

/// <summary>
/// What is still to be placed of a block, at a width that never changes. Placing gives a fragment and the rest, which is a flow
/// again; nothing is changed in place, so a decision can be taken back by dropping its result.
/// </summary>
internal abstract class Flow
{
    /// <summary>Wanted above, if something stands above; 1/1000 pt like all lengths here.</summary>
    public virtual int SpaceBefore => 0;

    public virtual int SpaceAfter => 0;

    /// <summary>What follows begins on the page this ends on.</summary>
    public virtual bool KeepWithNext => false;

    /// <summary>If nothing follows, it begins on the page on which the block before it ends.</summary>
    public virtual bool KeepWithPrevious => false;

    /// <summary>From the upper edge to the first baseline, so that a label and its text stand on one line.</summary>
    public abstract int FirstBaseline { get; }

    public abstract Placement Place(Region region);
}

/// <param name="Fragment">What fitted; null if the region is too small and not fresh.</param>
/// <param name="Rest">What did not fit; null if all is placed.</param>
internal readonly record struct Placement(Fragment? Fragment, Flow? Rest)
{
    public static readonly Placement Nothing;
}

/// <summary>The space that is left on a page.</summary>
/// <param name="Height">1/1000 pt.</param>
/// <param name="Fresh">Nothing stands above, so another page would have no more room: something must be placed here.</param>
internal readonly record struct Region(int Height, bool Fresh);

/// <summary>A part of a block, with its size; its position is known to whatever holds it.</summary>
internal sealed record Fragment(int Height)
{
    /// <summary>The block, if this is its first fragment.</summary>
    public Node? Begins { get; init; }

    /// <summary>Below the words, relative to the upper left corner.</summary>
    public ImmutableArray<Drawing> Drawings { get; init; } = [];

    public ImmutableArray<PlacedLine> Lines { get; init; } = [];

    public ImmutableArray<PlacedFragment> Children { get; init; } = [];

    /// <summary>The centre of the mark it has on the rail of the box around it.</summary>
    public (int X, int Y)? Mark { get; init; }

    /// <summary>An artifact that repeats what was read before.</summary>
    public bool IsRepeated { get; init; }
}

internal readonly record struct PlacedLine(int X, int Baseline, TextLine Line);

internal readonly record struct PlacedFragment(int X, int Y, Fragment Fragment);
