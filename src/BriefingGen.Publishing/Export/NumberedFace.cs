using BriefingGen.Pdf.Fonts;

namespace BriefingGen.Publishing.Export;

/// <param name="Glyphs">All that are shown of the face, by glyph number.</param>
internal sealed record NumberedFace(PdfFont Font, Dictionary<ushort, NumberedGlyph> Glyphs);
