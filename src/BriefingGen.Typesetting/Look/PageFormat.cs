namespace BriefingGen.Typesetting.Look;

/// <summary>The page and what stands around its content; lengths in 1/1000 pt, downward from the upper edge.</summary>
public sealed record PageFormat(PaperSize Paper)
{
    /// <summary>The margins of A4, reduced in proportion if the paper is smaller.</summary>
    public static PageFormat For(PaperSize paper)
    {
        var full = new PageFormat(paper);
        return full with
        {
            Side = Across(full.Side),
            FirstTop = Down(full.FirstTop),
            Top = Down(full.Top),
            Bottom = Down(full.Bottom),
            HeaderBaseline = Down(full.HeaderBaseline),
            FooterBaseline = Down(full.FooterBaseline),
        };

        int Across(int length) => (int)((long)length * Math.Min(paper.Width, PaperSize.A4.Width) / PaperSize.A4.Width);
        int Down(int length) => (int)((long)length * Math.Min(paper.Height, PaperSize.A4.Height) / PaperSize.A4.Height);
    }

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

/// <summary>A page’s size in 1/1000 pt.</summary>
public readonly record struct PaperSize(int Width, int Height)
{
    /// <summary>210 × 297 mm (ISO 216).</summary>
    public static readonly PaperSize A4 = new(595_276, 841_890);

    /// <summary>8.5 × 11 in (ANSI A).</summary>
    public static readonly PaperSize Letter = new(612_000, 792_000);
}
