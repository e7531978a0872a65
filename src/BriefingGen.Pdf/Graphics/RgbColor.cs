using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Graphics;

/// <summary>A colour of sRGB, which the output intent makes of DeviceRGB.</summary>
public readonly record struct RgbColor(byte Red, byte Green, byte Blue)
{
    public static RgbColor Black => default;
}

internal static class RgbColorOperands
{
    /// <summary>Three numbers from 0 to 1.</summary>
    public static CosWriter Components(this CosWriter writer, RgbColor color) =>
        writer.Component(color.Red).Component(color.Green).Component(color.Blue);

    /// <summary>A byte as a part of 1; three decimals give back the same byte.</summary>
    public static CosWriter Component(this CosWriter writer, byte value) => writer.Real((value * 1000 + 127) / 255, 3);
}
