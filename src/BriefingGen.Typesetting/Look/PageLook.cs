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
