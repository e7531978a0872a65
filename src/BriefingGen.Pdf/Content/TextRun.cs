using BriefingGen.Pdf.Fonts;

namespace BriefingGen.Pdf.Content;

/// <summary>Glyphs of one font, size and colour on one line.</summary>
/// <param name="Size">In 1/1000 pt.</param>
/// <param name="X">Origin of the first glyph, from the page's left edge, in 1/1000 pt.</param>
/// <param name="Baseline">From the page's top edge down, in 1/1000 pt. A raised word is a run with a baseline of its own.</param>
/// <param name="Glyphs">In logical order. The space at the end of a wrapped line belongs here: readers of the structure join
/// without one.</param>
public sealed record TextRun(PdfFont Font, int Size, int X, int Baseline, RgbColor Color, ReadOnlyMemory<ShownGlyph> Glyphs);
