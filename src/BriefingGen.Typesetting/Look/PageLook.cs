using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Typesetting.Look;

/// <summary>How a document looks on one paper: the only place that knows sizes, colours and spaces.</summary>
/// <param name="magnification">Of everything but the page and its margins.</param>
public sealed class PageLook(PageFormat page, Magnification magnification)
{
    private readonly TextFormat[] _texts =
        [.. Enum.GetValues<TextStyle>().Select(style => magnification.Of(TextFormats.Of(style)))];

    private readonly BoxFormat[] _boxes =
        [.. Enum.GetValues<BoxStyle>().Select(style => magnification.Of(BoxFormats.Of(style)))];

    private readonly ColumnsFormat[] _columns =
        [.. Enum.GetValues<ColumnsStyle>().Select(style => magnification.Of(BoxFormats.Of(style)))];

    public PageLook(PageFormat page)
        : this(page, Magnification.None)
    {
    }

    public PageFormat Page { get; } = page;

    public TableFormat Table { get; } = magnification.Of(new TableFormat());

    /// <summary>Above this height, in 1/1000 pt, a row or a box may break over pages.</summary>
    public int LargestUnbroken => Page.ContentHeight(2) / 3;

    public TextFormat Format(TextStyle style) => _texts[(int)style];

    /// <summary>A run’s format inside a text of the style.</summary>
    public TextFormat Format(TextStyle style, InlineStyle run) => TextFormats.With(Format(style), run);

    public BoxFormat Format(BoxStyle style) => _boxes[(int)style];

    public ColumnsFormat Format(ColumnsStyle style) => _columns[(int)style];
}

/// <summary>
/// Makes every length of the look larger by one factor, so that large print keeps the proportions of the page: body text at 10.2
/// pt becomes <see cref="ClearPrint"/>’s 14 pt (the size that the UK Association for Accessible Formats asks for). Hairlines keep
/// their thickness, and tables the gap between their columns: their words need the room.
/// </summary>
public readonly record struct Magnification(int Numerator, int Denominator)
{
    public static readonly Magnification None = new(1, 1);

    public static readonly Magnification ClearPrint = new(140, 102);

    internal int Of(int length) => (int)((long)length * Numerator / Denominator);

    private int? Of(int? length) => length is { } known ? Of(known) : null;

    internal TextFormat Of(TextFormat format) => format with
    {
        Size = Of(format.Size),
        Leading = Of(format.Leading),
        Rise = Of(format.Rise),
        Tracking = Of(format.Tracking),
        Measure = Of(format.Measure),
        SpaceBefore = Of(format.SpaceBefore),
        SpaceAfter = Of(format.SpaceAfter),
        Padding = Of(format.Padding),
    };

    internal BoxFormat Of(BoxFormat format) => format with
    {
        SpaceBefore = Of(format.SpaceBefore),
        SpaceAfter = Of(format.SpaceAfter),
        Padding = Of(format.Padding),
        Gap = Of(format.Gap),
        MostGap = Of(format.MostGap),
    };

    internal ColumnsFormat Of(ColumnsFormat format)
    {
        var self = this;
        return format with
        {
            Tracks =
            [
                .. format.Tracks.Select(track => track with { Fixed = self.Of(track.Fixed), LabelGap = self.Of(track.LabelGap) }),
            ],
            Gap = Of(format.Gap),
            LeastShared = Of(format.LeastShared),
            RowGap = Of(format.RowGap),
            MostOverhang = Of(format.MostOverhang),
            SpaceBefore = Of(format.SpaceBefore),
            SpaceAfter = Of(format.SpaceAfter),
            Padding = Of(format.Padding),
            Mark = format.Mark is { } mark ? mark with { Size = Of(mark.Size) } : null,
        };
    }

    internal TableFormat Of(TableFormat format) => format with
    {
        Cell = Of(format.Cell),
        Group = Of(format.Group),
        SpaceAfter = Of(format.SpaceAfter),
    };

    private Padding Of(Padding padding) =>
        new(Of(padding.Left), Of(padding.Top), Of(padding.Right), Of(padding.Bottom));
}
