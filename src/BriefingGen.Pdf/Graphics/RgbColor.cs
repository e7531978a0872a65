using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Graphics;

/// <summary>An sRGB colour; the output intent says that DeviceRGB is sRGB.</summary>
public readonly record struct RgbColor(byte Red, byte Green, byte Blue)
{
    public static RgbColor Black => default;
}

internal static class RgbColorOperands
{
    /// <summary>Three numbers from 0 to 1.</summary>
    public static CosWriter Components(this CosWriter writer, RgbColor color) =>
        writer.Component(color.Red).Component(color.Green).Component(color.Blue);

    /// <summary>A byte as a number from 0 to 1; three decimals are enough to read the same byte back.</summary>
    public static CosWriter Component(this CosWriter writer, byte value) => writer.Real((value * 1000 + 127) / 255, 3);
}
