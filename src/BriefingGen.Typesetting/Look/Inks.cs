namespace BriefingGen.Typesetting.Look;

/// <summary>The colours of the page. Text has a contrast of at least 4.5:1, marks that mean something of at least 3:1; a test
/// computes both.</summary>
public static class Inks
{
    public static readonly Ink Text = Ink.FromRgb(0x17202B);
    public static readonly Ink Muted = Ink.FromRgb(0x4A5564);
    public static readonly Ink Accent = Ink.FromRgb(0x0B5566);
    public static readonly Ink Tint = Ink.FromRgb(0xEAF2F4);
    public static readonly Ink Paper = Ink.FromRgb(0xFFFFFF);
    public static readonly Ink Rule = Ink.FromRgb(0xB9C4CB);
    public static readonly Ink MarkedTint = Ink.FromRgb(0xFBEEC2);
    public static readonly Ink MarkedUnderline = Ink.FromRgb(0x8A6D00);

    public static readonly Ink Corroborated = Ink.FromRgb(0x1B5E3B);
    public static readonly Ink Reported = Ink.FromRgb(0x1F3A5F);
    public static readonly Ink Alleged = Ink.FromRgb(0x7A4B00);
    public static readonly Ink Disputed = Ink.FromRgb(0x8C1D18);
    public static readonly Ink Unverified = Ink.FromRgb(0x5B3A86);
    public static readonly Ink Withdrawn = Ink.FromRgb(0x4A5564);

    public static readonly Ink HandlingGround = Ink.FromRgb(0x000000);
    public static readonly Ink HandlingRed = Ink.FromRgb(0xFF2B2B);
    public static readonly Ink HandlingAmber = Ink.FromRgb(0xFFC000);
    public static readonly Ink HandlingGreen = Ink.FromRgb(0x33FF00);
    public static readonly Ink HandlingClear = Ink.FromRgb(0xFFFFFF);
}

/// <summary>A colour in sRGB.</summary>
public readonly record struct Ink(byte Red, byte Green, byte Blue)
{
    public static Ink FromRgb(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);

    public override string ToString() => $"#{Red:X2}{Green:X2}{Blue:X2}";
}
