using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Content;

internal static class ContentOperands
{
    /// <summary>A byte as a part of 1; three decimals give back the same byte.</summary>
    public static CosWriter Component(this CosWriter writer, byte value) => writer.Real((value * 1000 + 127) / 255, 3);

    public static CosWriter Length(this CosWriter writer, long hundredths) => writer.Real(hundredths, PageSpace.Decimals);

    /// <summary>An operator ends its line, so that a stream can be read by a person; it costs what a space would.</summary>
    public static CosWriter Operator(this CosWriter writer, ReadOnlySpan<byte> name) => writer.Keyword(name).Raw("\n"u8);
}
