namespace BriefingGen.Typesetting.Look;

/// <summary>A colour in sRGB.</summary>
public readonly record struct Ink(byte Red, byte Green, byte Blue)
{
    public static Ink FromRgb(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);

    public override string ToString() => $"#{Red:X2}{Green:X2}{Blue:X2}";
}
