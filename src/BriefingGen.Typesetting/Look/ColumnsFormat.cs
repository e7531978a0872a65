using System.Collections.Immutable;

namespace BriefingGen.Typesetting.Look;

/// <summary>How blocks beside each other share the width. Lengths are 1/1000 pt.</summary>
public sealed record ColumnsFormat
{
    /// <summary>One a column; where there are more columns than tracks, the last track repeats.</summary>
    public required ImmutableArray<Track> Tracks { get; init; }

    public int Gap { get; init; }

    /// <summary>What a shared column needs. Where they would be narrower, columns that all share stand in rows of alike number and
    /// width; others stand below each other. 0: as narrow as they must be.</summary>
    public int LeastShared { get; init; }

    /// <summary>Between two such rows, and above a last column that stands below.</summary>
    public int RowGap { get; init; }

    /// <summary>Set where the last column is a margin, which keeps its room where nothing stands in it: how far it may reach below the
    /// others. What would reach further, or leave them too little room, stands below them, over the width of both.</summary>
    public int? MostOverhang { get; init; }

    public int SpaceBefore { get; init; }

    public int SpaceAfter { get; init; }

    public Padding Padding { get; init; }

    public Stroke? RuleAbove { get; init; }

    public Stroke? RuleBelow { get; init; }

    /// <summary>At the first baseline, between the first and the second column; the line through it is the box’s around it.</summary>
    public RailMark? Mark { get; init; }

    public bool KeepWithNext { get; init; }
}

/// <summary>A column’s width: a fixed length, or a share of what the fixed ones leave.</summary>
/// <param name="LabelGap">Set where a label hangs in the column: all labels of a list have the room of the widest, and this much
/// behind it.</param>
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
