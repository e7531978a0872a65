using System.Collections.Immutable;

namespace BriefingGen.Typesetting.Look;

/// <summary>How blocks below each other look together. Lengths are 1/1000 pt.</summary>
public sealed record BoxFormat
{
    public static readonly BoxFormat Plain = new();

    public int SpaceBefore { get; init; }

    public int SpaceAfter { get; init; }

    public Padding Padding { get; init; }

    /// <summary>At least this much between two children.</summary>
    public int Gap { get; init; }

    /// <summary>At most this much, whatever the children want.</summary>
    public int? MostGap { get; init; }

    public Ink? Fill { get; init; }

    /// <summary>Along the left edge.</summary>
    public Stroke? Bar { get; init; }

    /// <summary>At the upper edge; not repeated on the next page if the box continues there.</summary>
    public Stroke? RuleAbove { get; init; }

    /// <summary>Through the marks of its children, from the first to the last.</summary>
    public Stroke? Rail { get; init; }

    /// <summary>Nothing of its own stands below its last child.</summary>
    public bool IsOpenBelow => Padding.Bottom == 0 && Fill is null && Bar is null;

    /// <summary>Stays on one page if it is at most a third of a page high.</summary>
    public bool KeepTogether { get; init; }
}

public readonly record struct Stroke(int Thickness, Ink Ink);

/// <summary>How blocks beside each other share the width. Lengths are 1/1000 pt.</summary>
public sealed record ColumnsFormat
{
    /// <summary>One for each column; if there are more columns than tracks, the last track repeats.</summary>
    public required ImmutableArray<Track> Tracks { get; init; }

    public int Gap { get; init; }

    /// <summary>The least width of a column that shares the space. If columns would be narrower, they wrap: into rows of equal
    /// columns if all share, else below each other. 0: there is no least width.</summary>
    public int LeastShared { get; init; }

    /// <summary>Between two such rows, and above a margin that stands below.</summary>
    public int RowGap { get; init; }

    /// <summary>Set if the last column is a margin, which keeps its room when it is empty: how far it may reach below the others.
    /// A margin that would reach further, or leave the others too little room, stands below them.</summary>
    public int? MostOverhang { get; init; }

    public int SpaceBefore { get; init; }

    public int SpaceAfter { get; init; }

    public Padding Padding { get; init; }

    public Stroke? RuleAbove { get; init; }

    public Stroke? RuleBelow { get; init; }

    /// <summary>At the first baseline, between the first and the second column; the line through it is the box’s around
    /// it.</summary>
    public RailMark? Mark { get; init; }

    public bool KeepWithNext { get; init; }
}

/// <summary>A column’s width: a fixed length, or a share of what the fixed ones leave.</summary>
/// <param name="LabelGap">Set if the column holds labels: it is as wide as the widest label of the list, and this gap.</param>
public readonly record struct Track(int Fixed, int Share, int? LabelGap = null)
{
    public static Track Of(int length) => new(length, 0);

    public static Track Shared(int share = 1) => new(0, share);

    public static Track Label(int least, int gap) => new(least, 0, gap);
}

public readonly record struct RailMark(RailMarkKind Kind, int Size);

public enum RailMarkKind
{
    Dot,
    Ring,
    Square,
}

/// <summary>How tables look: horizontal rules only. Lengths are 1/1000 pt.</summary>
public sealed record TableFormat
{
    public Padding Cell { get; init; } = new(0, 3_400, 0, 3_800);

    public Padding Group { get; init; } = new(0, 9_000, 0, 3_000);

    public int ColumnGap { get; init; } = 13_000;

    public Stroke HeaderRule { get; init; } = new(1_000, Inks.Text);

    public Stroke GroupRule { get; init; } = new(800, Inks.Accent);

    public Stroke RowRule { get; init; } = new(600, Inks.Rule);

    public int SpaceAfter { get; init; } = 6_000;
}
