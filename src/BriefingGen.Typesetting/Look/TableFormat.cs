namespace BriefingGen.Typesetting.Look;

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
