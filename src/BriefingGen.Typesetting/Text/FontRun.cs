using BriefingGen.Typesetting.Fonts;

namespace BriefingGen.Typesetting.Text;

/// <summary>A stretch of a text (UTF-16 units) and the face it is shaped in.</summary>
public readonly record struct FontRun(int Start, int Length, FontFace Face)
{
    public int End => Start + Length;
}
