using System.Runtime.CompilerServices;

namespace BriefingGen.Typesetting.Text;

/// <summary>One shaped glyph. Lengths are font units; y grows upward. A long document keeps millions of them until it is written,
/// so they are small.</summary>
/// <param name="XAdvance">With kerning; <see cref="Fonts.FontFace.AdvanceOf"/> is the natural one.</param>
/// <param name="Cluster">UTF-16 offset, in the text that was shaped, of the first character the glyph stands for; glyphs of one
/// cluster carry the same.</param>
public readonly record struct Glyph(ushort GlyphId, short XAdvance, short XOffset, short YOffset, int Cluster)
{
    /// <summary>A length as a glyph has it; the limit is 32 em, beyond any page.</summary>
    public static short Length(int fontUnits) => (short)Math.Clamp(fontUnits, short.MinValue, short.MaxValue);
}

/// <summary>Lengths of glyphs at a size. Layout and export round each glyph alike, so that they agree where a line
/// ends.</summary>
public static class GlyphUnits
{
    /// <returns>Thousandths of an em at a size in 1/1000 pt, in 1/1000 pt; halves are rounded away from zero.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Scaled(int thousandths, int size)
    {
        var millionths = (long)thousandths * size;
        return (int)((millionths + (millionths < 0 ? -500 : 500)) / 1000);
    }
}
