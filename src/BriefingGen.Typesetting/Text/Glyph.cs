namespace BriefingGen.Typesetting.Text;

/// <summary>One shaped glyph. Lengths are font units; y grows upward.</summary>
/// <param name="IsUnsafeToBreak">A line must not be broken before this glyph's cluster without shaping both sides anew.</param>
/// <param name="Cluster">UTF-16 offset, in the text that was shaped, of the first character the glyph stands for; glyphs of one
/// cluster carry the same.</param>
/// <param name="XAdvance">With kerning; <see cref="Fonts.FontFace.AdvanceOf"/> is the natural one.</param>
public readonly record struct Glyph(
    ushort GlyphId, bool IsUnsafeToBreak, int Cluster, int XAdvance, int XOffset, int YOffset);
