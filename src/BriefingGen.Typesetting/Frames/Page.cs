using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Fonts;
using BriefingGen.Typesetting.Look;
using BriefingGen.Typesetting.Text;

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

    /// <summary>Running headers and footers, and repeated table headers: artifacts of pagination.</summary>
    public required ImmutableArray<RunningElement> RunningElements { get; init; }

    public required ImmutableArray<LinkArea> Links { get; init; }

    /// <summary>Where the nodes that have an anchor begin, in reading order.</summary>
    public required ImmutableArray<AnchorPlace> Anchors { get; init; }
}

/// <summary>Glyphs of one face, size and colour on one line.</summary>
/// <param name="Owner">The node whose words these are; null in a running element.</param>
/// <param name="Size">1/1000 pt.</param>
/// <param name="X">Where the first glyph starts.</param>
/// <param name="Baseline">A raised run’s own baseline.</param>
/// <param name="Text">The characters behind the glyphs; a glyph’s cluster counts from its start.</param>
/// <param name="Tracking">1/1000 pt after each glyph.</param>
public sealed record GlyphRun(
    Node? Owner,
    FontFace Face,
    int Size,
    Ink Ink,
    int X,
    int Baseline,
    ImmutableArray<Glyph> Glyphs,
    string Text,
    int Tracking = 0);

/// <summary>Ink that is no text.</summary>
public abstract record Drawing
{
    private Drawing()
    {
    }

    public sealed record Rectangle(int X, int Y, int Width, int Height, Ink Ink) : Drawing;

    /// <param name="X">The left edge of the square the shape is drawn in.</param>
    /// <param name="Y">Its upper edge.</param>
    public sealed record Shape(SymbolKind Kind, int X, int Y, int Size, Ink Ink) : Drawing;
}

/// <summary>What pages repeat: a running header, a running footer, a table’s header.</summary>
public sealed record RunningElement(RunningElementKind Kind, ImmutableArray<Drawing> Drawings, ImmutableArray<GlyphRun> Text);

public enum RunningElementKind
{
    Header,
    Footer,
    TableHeader,
}

/// <summary>Where a link can be clicked; a link over lines or pages has several.</summary>
public sealed record LinkArea(Link Link, int X, int Y, int Width, int Height);

/// <summary>Where a node begins.</summary>
public sealed record AnchorPlace(string Anchor, int Y);
