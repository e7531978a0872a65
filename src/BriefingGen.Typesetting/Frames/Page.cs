using System.Collections.Immutable;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Frames;

/// <summary>A page whose every mark has its place. Lengths are 1/1000 pt, from the upper left corner, y downward.</summary>
public sealed record Page
{
    /// <summary>Counted from 1.</summary>
    public required int Number { get; init; }

    public required PaperSize Size { get; init; }

    /// <summary>What lies below the words: tints, rules, shapes. Artifacts.</summary>
    public required ImmutableArray<Drawing> Drawings { get; init; }

    /// <summary>The words of the content, in reading order.</summary>
    public required ImmutableArray<GlyphRun> Text { get; init; }

    /// <summary>Headers, footers and repeated table headers: artifacts of pagination.</summary>
    public required ImmutableArray<FurnitureItem> Furniture { get; init; }

    public required ImmutableArray<LinkArea> Links { get; init; }

    /// <summary>Where the nodes that have an anchor begin, in reading order.</summary>
    public required ImmutableArray<AnchorPlace> Anchors { get; init; }
}
