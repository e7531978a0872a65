using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Typesetting.Layout;

/// <summary>What the layout had to do that an editor should know; nothing is lost by it.</summary>
/// <param name="Node">Whose words they are.</param>
/// <param name="Text">The word or character it is about.</param>
public sealed record LayoutNotice(LayoutNoticeKind Kind, Node Node, string Text);

public enum LayoutNoticeKind
{
    /// <summary>A word wider than its space was broken between two grapheme clusters.</summary>
    WordBroken,

    /// <summary>No bundled face has the character.</summary>
    MissingGlyph,
}
