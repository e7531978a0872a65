using BriefingGen.Pdf.Fonts;
using BriefingGen.Pdf.Graphics;

namespace BriefingGen.Pdf.Content;

/// <summary>Glyphs of one font, size and colour on one line.</summary>
/// <param name="Size">In 1/1000 pt.</param>
/// <param name="X">Origin of the first glyph, in 1/1000 pt from the left edge of the page.</param>
/// <param name="Baseline">In 1/1000 pt down from the top of the page. A raised word is a run with a baseline of its own.</param>
/// <param name="Glyphs">In logical order, with the space at the end of a wrapped line: readers that join the lines of an element
/// add none.</param>
public sealed record TextRun(PdfFont Font, int Size, int X, int Baseline, RgbColor Color, ReadOnlyMemory<ShownGlyph> Glyphs);

/// <param name="Cid">The glyph in its font's subset; CID and glyph index are one number.</param>
/// <param name="Adjustment">Added to the glyph's own advance, in 1/1000 em: −20 moves the next glyph nearer. Ignored on the last
/// glyph of a run.</param>
public readonly record struct ShownGlyph(ushort Cid, int Adjustment = 0);
