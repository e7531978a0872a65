namespace BriefingGen.Typesetting.Fonts;

public enum FontFamily
{
    Sans,
    Serif,
    SansArabic,
}
