namespace BriefingGen.Pdf.Fonts;

/// <summary>The smallest box around all glyphs laid over each other, in 1/1000 em, y up.</summary>
public readonly record struct FontBounds(int Left, int Bottom, int Right, int Top);
