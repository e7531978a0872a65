using BriefingGen.Typesetting.Fonts;

namespace BriefingGen.Typesetting.Look;

/// <summary>How a text looks. Lengths are 1/1000 pt.</summary>
public sealed record TextFormat
{
    public required FontFamily Family { get; init; }

    public FontWeight Weight { get; init; } = FontWeight.Regular;

    public bool Italic { get; init; }

    public required int Size { get; init; }

    /// <summary>From one baseline to the next.</summary>
    public required int Leading { get; init; }

    public Ink Ink { get; init; } = Inks.Text;

    /// <summary>How far a raised run stands above the baseline.</summary>
    public int Rise { get; init; }

    /// <summary>Behind the run: a tint and a line below it.</summary>
    public Ink? Ground { get; init; }

    public Ink? Underline { get; init; }

    /// <summary>Added after each character.</summary>
    public int Tracking { get; init; }

    public bool Capitals { get; init; }

    public Alignment Alignment { get; init; } = Alignment.Start;

    /// <summary>The length of the longest line, if the space is wider; 0: the lines fill the space.</summary>
    public int Measure { get; init; }

    public int SpaceBefore { get; init; }

    public int SpaceAfter { get; init; }

    /// <summary>All its lines, also the last, are to be about equally long.</summary>
    public bool Balanced { get; init; }

    /// <summary>The next block begins on the same page.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>At the end of what it stands in, it stays on the page of the block before it.</summary>
    public bool KeepWithPrevious { get; init; }

    /// <summary>A text of at most this many lines stays on one page.</summary>
    public int MostKeptLines { get; init; }

    /// <summary>Around a text that stands on a ground of its own, as the handling mark does.</summary>
    public Padding Padding { get; init; }
}

public enum Alignment
{
    Start,
    End,
}

/// <summary>Space inside an edge, in 1/1000 pt.</summary>
public readonly record struct Padding(int Left, int Top, int Right, int Bottom)
{
    public int Horizontal => Left + Right;

    public int Vertical => Top + Bottom;
}
