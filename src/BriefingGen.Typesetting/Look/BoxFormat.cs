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

    /// <summary>At the upper edge; not repeated where the box goes on on another page.</summary>
    public Stroke? RuleAbove { get; init; }

    /// <summary>Through the marks of its children, from the first to the last.</summary>
    public Stroke? Rail { get; init; }

    /// <summary>Nothing of its own stands below its last child.</summary>
    public bool IsOpenBelow => Padding.Bottom == 0 && Fill is null && Bar is null;

    /// <summary>Stays on one page where it is at most a third of one.</summary>
    public bool KeepTogether { get; init; }
}

public readonly record struct Stroke(int Thickness, Ink Ink);
