namespace BriefingGen.Typesetting.Fonts;

/// <summary>The rectangle that holds every glyph of a face, in font units; y grows upward from the baseline.</summary>
public readonly record struct FontBox(int Left, int Bottom, int Right, int Top);
