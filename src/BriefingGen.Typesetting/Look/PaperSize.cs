namespace BriefingGen.Typesetting.Look;

/// <summary>A page’s size in 1/1000 pt.</summary>
public readonly record struct PaperSize(int Width, int Height)
{
    /// <summary>210 × 297 mm (ISO 216).</summary>
    public static readonly PaperSize A4 = new(595_276, 841_890);

    /// <summary>8.5 × 11 in (ANSI A).</summary>
    public static readonly PaperSize Letter = new(612_000, 792_000);
}
