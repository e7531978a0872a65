namespace BriefingGen.Text.Diagnostics;

/// <summary>A piece of a written finding and the part it plays; a console may colour it.</summary>
public readonly record struct StyledText(string Text, TextStyle Style)
{
    /// <summary>The pieces without their styles.</summary>
    public static string Plain(IEnumerable<StyledText> pieces) => string.Concat(pieces.Select(piece => piece.Text));
}
