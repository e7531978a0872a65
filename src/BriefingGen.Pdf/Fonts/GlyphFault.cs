namespace BriefingGen.Pdf.Fonts;

internal enum GlyphFault : byte
{
    None,
    Notdef,
    NotInFont,
    NoText,
}
