namespace BriefingGen.Typesetting.Text;

/// <summary>A character that no bundled face can print.</summary>
/// <param name="Offset">UTF-16 offset in the text.</param>
/// <param name="CodePoint">A lone surrogate's own value where it is one.</param>
public readonly record struct MissingCharacter(int Offset, int CodePoint);
