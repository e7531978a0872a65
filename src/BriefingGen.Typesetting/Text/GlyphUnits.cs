using System.Runtime.CompilerServices;

namespace BriefingGen.Typesetting.Text;

/// <summary>Lengths of glyphs at a size. Layout and export round each glyph alike, so that they agree where a line ends.</summary>
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
