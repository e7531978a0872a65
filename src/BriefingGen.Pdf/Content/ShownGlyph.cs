namespace BriefingGen.Pdf.Content;

/// <param name="Cid">The glyph in its font's subset; CID and glyph index are one number.</param>
/// <param name="Adjustment">Added to the glyph's own advance, in 1/1000 em: −20 draws the next glyph nearer. Not used on a run's
/// last glyph.</param>
public readonly record struct ShownGlyph(ushort Cid, int Adjustment = 0);
