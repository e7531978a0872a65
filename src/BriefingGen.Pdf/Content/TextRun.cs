using BriefingGen.Pdf.Fonts;
using BriefingGen.Pdf.Graphics;

namespace BriefingGen.Pdf.Content;

/// <summary>Glyphs of one font, size and colour on one line.</summary>
/// <param name="Size">In 1/1000 pt.</param>
/// <param name="X">Origin of the first glyph, from the page's left edge, in 1/1000 pt.</param>
/// <param name="Baseline">From the page's top edge down, in 1/1000 pt. A raised word is a run with a baseline of its own.</param>
/// <param name="Glyphs">In logical order. The space at the end of a wrapped line belongs here: readers of the structure join
/// without one.</param>
public sealed record TextRun(PdfFont Font, int Size, int X, int Baseline, RgbColor Color, ReadOnlyMemory<ShownGlyph> Glyphs);

/// <param name="Cid">The glyph in its font's subset; CID and glyph index are one number.</param>
/// <param name="Adjustment">Added to the glyph's own advance, in 1/1000 em: −20 draws the next glyph nearer. Not used on a run's
/// last glyph.</param>
public readonly record struct ShownGlyph(ushort Cid, int Adjustment = 0);
