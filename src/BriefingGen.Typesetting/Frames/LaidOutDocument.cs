using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Typesetting.Frames;

/// <summary>A document on its pages.</summary>
/// <param name="Document">Its nodes are the owners of what stands on the pages.</param>
public sealed record LaidOutDocument(Document Document, ImmutableArray<Page> Pages, ImmutableArray<LayoutNotice> Notices);

/// <summary>Something in the layout that an editor should know of; no content is lost by it.</summary>
/// <param name="Block">Where it stands.</param>
/// <param name="Text">The word or character it is about.</param>
/// <param name="Origin">Of the run whose words they are, else of the block.</param>
public sealed record LayoutNotice(LayoutNoticeKind Kind, TextBlock Block, string Text, object? Origin);

public enum LayoutNoticeKind
{
    /// <summary>A word wider than its space was broken between two grapheme clusters.</summary>
    WordBroken,

    /// <summary>No bundled face has the character.</summary>
    MissingGlyph,
}
