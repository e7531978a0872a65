using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Typesetting.Look;

/// <summary>The table of boxes and columns.</summary>
internal static class BoxFormats
{
    private const int ListGap = 4_500;

    private static readonly Stroke Hairline = new(600, Inks.Rule);

    public static BoxFormat Of(BoxStyle style) => style switch
    {
        BoxStyle.Plain or BoxStyle.Document or BoxStyle.Section or BoxStyle.Cell => BoxFormat.Plain,
        BoxStyle.TitleBlock => new()
        {
            RuleAbove = new Stroke(2_400, Inks.Accent),
            Padding = new Padding(0, 8_000, 0, 0),
            SpaceAfter = 11_000,
        },
        BoxStyle.KeyBox => new()
        {
            Fill = Inks.Tint,
            Bar = new Stroke(3_000, Inks.Accent),
            Padding = new Padding(16_000, 8_500, 12_000, 9_500),
            Gap = 6_500,
            SpaceBefore = 9_000,
            SpaceAfter = 8_000,
        },
        BoxStyle.KeyPoints => new() { Gap = ListGap },
        BoxStyle.Tile => new()
        {
            RuleAbove = new Stroke(1_600, Inks.Accent),
            Padding = new Padding(0, 5_500, 0, 0),
            KeepTogether = true,
        },
        BoxStyle.Quotation => new()
        {
            Bar = new Stroke(3_000, Inks.Rule),
            Padding = new Padding(17_000, 1_000, 0, 1_000),
            SpaceBefore = 4_000,
            SpaceAfter = 14_000,
        },
        BoxStyle.List => new() { Gap = ListGap, SpaceAfter = 7_500 },
        BoxStyle.ListBody => new() { MostGap = ListGap },
        BoxStyle.Item => new() { KeepTogether = true },
        BoxStyle.Demands => new() { RuleAbove = Hairline, SpaceAfter = 4_000 },
        BoxStyle.Timeline => new() { Rail = new Stroke(1_600, Inks.Rule) },
    };

    // Lists, demands, sources and quotations share one indent.
    private static readonly Track NumberTrack = Track.Label(14_000, 4_000);
    private static readonly Track BulletTrack = Track.Label(10_000, 4_000);
    private static readonly Padding BulletPadding = new(4_000, 0, 0, 0);

    public static ColumnsFormat Of(ColumnsStyle style) => style switch
    {
        ColumnsStyle.Masthead => new() { Tracks = [Track.Shared(), Track.Of(150_000)], LeastShared = 80_000, RowGap = 4_000 },
        ColumnsStyle.Meta => new()
        {
            Tracks = [Track.Shared()],
            Gap = 8_000,
            LeastShared = 70_000,
            RowGap = 6_000,
            RuleAbove = Hairline,
            RuleBelow = Hairline,
            Padding = new Padding(0, 6_500, 0, 6_500),
        },
        ColumnsStyle.Tiles => new()
        {
            Tracks = [Track.Shared()],
            Gap = 12_000,
            LeastShared = 100_000,
            RowGap = 14_000,
            SpaceBefore = 14_000,
            SpaceAfter = 6_000,
        },
        ColumnsStyle.KeyPoint or ColumnsStyle.Bullet => new() { Tracks = [BulletTrack, Track.Shared()], Padding = BulletPadding },
        ColumnsStyle.Numbered or ColumnsStyle.Source => new() { Tracks = [NumberTrack, Track.Shared()] },
        ColumnsStyle.Demand => new()
        {
            Tracks = [NumberTrack, Track.Shared()],
            RuleBelow = Hairline,
            Padding = new Padding(0, 7_000, 0, 7_500),
        },
        ColumnsStyle.DatedEntry => Entry(RailMarkKind.Dot),
        ColumnsStyle.UndatedEntry => Entry(RailMarkKind.Ring),
        ColumnsStyle.PlannedEntry => Entry(RailMarkKind.Square),
        ColumnsStyle.Passage => new()
        {
            Tracks = [Track.Label(28_000, 0), Track.Shared(), Track.Of(78_000)],
            Gap = 10_000,
            LeastShared = 160_000,
            MostOverhang = 22_000,
            RowGap = 2_000,
            SpaceAfter = 6_000,
        },
    };

    private static ColumnsFormat Entry(RailMarkKind mark) => new()
    {
        Tracks = [Track.Of(97_000), Track.Shared()],
        Gap = 24_000,
        Padding = new Padding(0, 0, 0, 8_000),
        Mark = new RailMark(mark, 6_400),
    };
}
