using System.Buffers;
using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Typesetting.Layout.Lines;

/// <summary>Sets a text in lines: ragged, broken where UAX #14 allows it. Every character is shaped once.</summary>
internal static class LineComposer
{
    // The characters of the classes BK, CR, LF and NL.
    private static readonly SearchValues<char> ForcedBreaks = SearchValues.Create("\n\v\f\r\u0085\u2028\u2029");

    /// <param name="measure">The longest line, 1/1000 pt.</param>
    public static ComposedText Compose(TextContext context, TextBlock block, int measure)
    {
        var text = context.TakeMeasured(block) ?? ShapedText.Shape(context, block);
        var ends = IsOneLine(text, measure)
            ? [new LineEnd(text.Text.Length, null)]
            : LineFitter.Fit(text, text.Breaks, Math.Max(1, measure));
        var lines = ImmutableArray.CreateBuilder<TextLine>(ends.Count);
        var start = 0;
        foreach (var end in ends)
        {
            if (end.BrokenWord is { } word)
                context.Report(new LayoutNotice(LayoutNoticeKind.WordBroken, block, word, block.Origin));
            lines.Add(LineBuilder.Build(text, start, end.Offset));
            start = end.Offset;
        }

        return new ComposedText(lines.MoveToImmutable(), text.Format.Leading + text.Format.Padding.Vertical, text.BaselineInLine);
    }

    /// <summary>How wide a text can be, and how high it is at a width.</summary>
    public static TextExtent Measure(TextContext context, TextBlock block)
    {
        var text = context.Measured(block);
        return TextExtent.Of(text, text.Breaks);
    }

    /// <summary>Most texts of a table are, and need no search for breaks.</summary>
    private static bool IsOneLine(ShapedText text, int measure) =>
        text.Text.Length > 0 && text.WidthOf(0, text.Text.Length) <= measure && !text.Text.AsSpan().ContainsAny(ForcedBreaks);
}

/// <summary>One line; places count from its start and its baseline, in 1/1000 pt.</summary>
/// <param name="Width">Without the spaces at its end.</param>
internal sealed record TextLine(int Width)
{
    /// <summary>The upper edge, from the baseline (so it is negative).</summary>
    public int Top { get; init; }

    public ImmutableArray<GlyphRun> Runs { get; init; } = [];

    public ImmutableArray<Drawing> Drawings { get; init; } = [];

    public ImmutableArray<LinkArea> Links { get; init; } = [];

    /// <summary>Nodes that begin in this line and can be linked to.</summary>
    public ImmutableArray<Node> Anchored { get; init; } = [];
}

/// <param name="LineHeight">From one baseline to the next.</param>
/// <param name="BaselineInLine">From a line’s upper edge.</param>
internal sealed record ComposedText(ImmutableArray<TextLine> Lines, int LineHeight, int BaselineInLine);
