namespace BriefingGen.Typesetting.Layout;

/// <summary>
/// What is still to be placed of a block, at a width that never changes. Placing gives a fragment and the rest, which is a flow
/// again; nothing is changed in place, so a decision can be taken back by dropping its result.
/// </summary>
internal abstract class Flow
{
    /// <summary>Wanted above, where something stands above; 1/1000 pt like all lengths here.</summary>
    public virtual int SpaceBefore => 0;

    public virtual int SpaceAfter => 0;

    /// <summary>What follows begins on the page this ends on.</summary>
    public virtual bool KeepWithNext => false;

    /// <summary>Where nothing follows, it begins on the page on which what stands before it ends.</summary>
    public virtual bool KeepWithPrevious => false;

    /// <summary>From the upper edge to the first baseline, so that a label and its text stand on one line.</summary>
    public abstract int FirstBaseline { get; }

    public abstract Placement Place(Region region);
}

/// <param name="Fragment">What fitted; none: the region is too small and not fresh, and the flow is as it was.</param>
/// <param name="Rest">What did not; none: all is placed.</param>
internal readonly record struct Placement(Fragment? Fragment, Flow? Rest)
{
    public static readonly Placement Nothing;
}
