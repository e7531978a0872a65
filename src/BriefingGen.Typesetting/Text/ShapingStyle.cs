using BriefingGen.Typesetting.Fonts;

namespace BriefingGen.Typesetting.Text;

/// <summary>What a text is shaped with, the text apart.</summary>
internal readonly record struct ShapingStyle(FontFace Face, string Language, TextDirection Direction, FontFeatures Features);
