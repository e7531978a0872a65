using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Content;

internal static class ColorComponents
{
    /// <summary>A byte as a part of 1; three decimals give back the same byte.</summary>
    public static CosWriter Component(this CosWriter writer, byte value) => writer.Real((value * 1000 + 127) / 255, 3);
}
