namespace BriefingGen.Typesetting.Look;

/// <summary>The page and what stands around its content; lengths in 1/1000 pt, downward from the upper edge.</summary>
public sealed record PageFormat(PaperSize Paper)
{
    public int Side { get; init; } = 56_693;

    /// <summary>The first page has its title block in place of a header, and begins higher.</summary>
    public int FirstTop { get; init; } = 45_354;

    public int Top { get; init; } = 68_031;

    public int Bottom { get; init; } = 68_031;

    /// <summary>The baseline of the header’s words.</summary>
    public int HeaderBaseline { get; init; } = 51_000;

    /// <summary>The baseline of the footer’s words, upward from the lower edge.</summary>
    public int FooterBaseline { get; init; } = 45_500;

    public int ContentWidth => Paper.Width - (2 * Side);

    public int TopOf(int page) => page == 1 ? FirstTop : Top;

    public int ContentHeight(int page) => Paper.Height - TopOf(page) - Bottom;
}
