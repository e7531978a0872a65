using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Typesetting.Look;

/// <summary>The table of boxes and columns.</summary>
internal static class BoxFormats
{
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
        BoxStyle.KeyPoints => new() { Gap = 4_500, Padding = new Padding(8_000, 0, 0, 0) },
        BoxStyle.Tile => new() { RuleAbove = new Stroke(1_600, Inks.Accent), Padding = new Padding(0, 5_500, 0, 0), KeepTogether = true },
        BoxStyle.Quotation => new()
        {
            Bar = new Stroke(3_000, Inks.Rule),
            Padding = new Padding(17_000, 1_000, 0, 1_000),
            SpaceBefore = 4_000,
            SpaceAfter = 14_000,
        },
        BoxStyle.List => new() { Gap = 4_500, SpaceAfter = 7_500 },
        BoxStyle.Item => new() { KeepTogether = true },
        BoxStyle.Demands => new() { RuleAbove = Hairline, SpaceAfter = 4_000 },
        BoxStyle.Timeline => BoxFormat.Plain,
    };

    public static ColumnsFormat Of(ColumnsStyle style) => style switch
    {
        ColumnsStyle.Masthead => new() { Tracks = [Track.Shared(), Track.Of(150_000)] },
        ColumnsStyle.Meta => new()
        {
            Tracks = [Track.Shared()],
            Gap = 8_000,
            RuleAbove = Hairline,
            RuleBelow = Hairline,
            Padding = new Padding(0, 6_500, 0, 6_500),
        },
        ColumnsStyle.Tiles => new() { Tracks = [Track.Shared()], Gap = 12_000, SpaceBefore = 14_000, SpaceAfter = 6_000 },
        ColumnsStyle.KeyPoint => new() { Tracks = [Track.Of(8_000), Track.Shared()] },
        ColumnsStyle.Bullet => new() { Tracks = [Track.Of(6_000), Track.Shared()], Padding = new Padding(8_000, 0, 0, 0) },
        ColumnsStyle.Numbered => new() { Tracks = [Track.Of(14_000), Track.Shared()] },
        ColumnsStyle.Demand => new()
        {
            Tracks = [Track.Of(14_000), Track.Shared()],
            RuleBelow = Hairline,
            Padding = new Padding(0, 7_000, 0, 7_500),
        },
        ColumnsStyle.Source => new() { Tracks = [Track.Of(14_000), Track.Shared()] },
        ColumnsStyle.DatedEntry => Entry(filled: true),
        ColumnsStyle.UndatedEntry => Entry(filled: false),
        ColumnsStyle.Passage => new()
        {
            Tracks = [Track.Of(28_000), Track.Shared(), Track.Of(78_000)],
            Gap = 10_000,
            SpaceAfter = 6_000,
        },
    };

    private static ColumnsFormat Entry(bool filled) => new()
    {
        Tracks = [Track.Of(97_000), Track.Shared()],
        Gap = 24_000,
        Padding = new Padding(0, 0, 0, 8_000),
        Rail = new Rail(108_000, new Stroke(1_600, Inks.Rule), 6_400, filled),
    };
}
