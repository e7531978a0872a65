using BriefingGen.Pdf.Fonts;

namespace BriefingGen.Publishing.Export;

/// <param name="Glyphs">By glyph number; only those that are shown have a text.</param>
internal sealed record NumberedFace(PdfFont Font, NumberedGlyph[] Glyphs);
