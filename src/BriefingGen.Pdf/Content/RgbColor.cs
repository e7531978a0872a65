namespace BriefingGen.Pdf.Content;

/// <summary>A colour of sRGB, which the output intent makes of DeviceRGB.</summary>
public readonly record struct RgbColor(byte Red, byte Green, byte Blue)
{
    public static RgbColor Black => default;
}
