namespace BriefingGen.Publishing.Export;

/// <param name="Index">Of the glyph in its run.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Pairs">Whether the glyphs of its cluster pair off with the characters; where they do not, each has the whole
/// cluster’s.</param>
internal readonly record struct GlyphText(int Index, string Text, bool Pairs);
