using System.Collections.Immutable;

namespace BriefingGen.Typesetting.Look;

/// <summary>How blocks beside each other share the width. Lengths are 1/1000 pt.</summary>
public sealed record ColumnsFormat
{
    /// <summary>One a column; where there are more columns than tracks, the last track repeats.</summary>
    public required ImmutableArray<Track> Tracks { get; init; }

    public int Gap { get; init; }

    public int SpaceBefore { get; init; }

    public int SpaceAfter { get; init; }

    public Padding Padding { get; init; }

    public Stroke? RuleAbove { get; init; }

    public Stroke? RuleBelow { get; init; }

    /// <summary>A vertical line with a dot at the first baseline, between the first and the second column.</summary>
    public Rail? Rail { get; init; }

    public bool KeepWithNext { get; init; }
}

/// <summary>A column’s width: a fixed length, or a share of what the fixed ones leave.</summary>
public readonly record struct Track(int Fixed, int Share)
{
    public static Track Of(int length) => new(length, 0);

    public static Track Shared(int share = 1) => new(0, share);
}

/// <param name="X">The line’s centre, from the left edge.</param>
public readonly record struct Rail(int X, Stroke Stroke, int DotDiameter, bool Filled);
