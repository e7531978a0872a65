using BriefingGen.Pdf.Fonts;
using BriefingGen.Pdf.Graphics;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Content;

/// <summary>
/// Writes colours, line width and font, each only when it changes. Nothing is saved and restored: no clipping, matrix or
/// transparency is used.
/// </summary>
internal sealed class GraphicsState(CosWriter writer)
{
    private RgbColor _fill;
    private RgbColor _stroke;
    private int _lineWidth;
    private FontUse? _font;
    private int _size;

    /// <summary>The state at the start of a page (ISO 32000-1, table 52): black, 1 pt, no font.</summary>
    public void Reset() => (_fill, _stroke, _lineWidth, _font, _size) = (RgbColor.Black, RgbColor.Black, 1000, null, 0);

    public void SetFont(FontUse font, int size)
    {
        if (ReferenceEquals(font, _font) && size == _size)
            return;
        (_font, _size) = (font, size);
        writer.Name(font.ResourceName).Real(size, 3).Operator("Tf"u8);
    }

    public void SetFill(RgbColor color)
    {
        if (color == _fill)
            return;
        _fill = color;
        Components(color).Operator(IsGray(color) ? "g"u8 : "rg"u8);
    }

    public void SetStroke(RgbColor color)
    {
        if (color == _stroke)
            return;
        _stroke = color;
        Components(color).Operator(IsGray(color) ? "G"u8 : "RG"u8);
    }

    public void SetLineWidth(int width)
    {
        if (width == _lineWidth)
            return;
        _lineWidth = width;
        writer.Real(width, 3).Operator("w"u8);
    }

    private static bool IsGray(RgbColor color) => color.Red == color.Green && color.Green == color.Blue;

    private CosWriter Components(RgbColor color) => IsGray(color)
        ? writer.Component(color.Red)
        : writer.Components(color);
}

internal static class ContentOperands
{
    public static CosWriter Length(this CosWriter writer, long hundredths) => writer.Real(hundredths, PageSpace.Decimals);

    /// <summary>Each operator ends its line, so that people can read the stream; a line feed is as long as a space.</summary>
    public static CosWriter Operator(this CosWriter writer, ReadOnlySpan<byte> name) => writer.Keyword(name).Raw("\n"u8);
}
