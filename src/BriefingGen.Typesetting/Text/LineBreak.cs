namespace BriefingGen.Typesetting.Text;

/// <summary>A place where a line may end, or must.</summary>
/// <param name="Offset">UTF-16 offset of the character behind the break. Spaces stand before it, at the end of the line.</param>
/// <param name="IsMandatory">After a line break in the text, and at its end.</param>
public readonly record struct LineBreak(int Offset, bool IsMandatory);
