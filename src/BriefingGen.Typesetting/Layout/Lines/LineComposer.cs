using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Text;

namespace BriefingGen.Typesetting.Layout.Lines;

/// <summary>
/// Sets a text in lines: first fit, ragged, broken where UAX #14 allows it. Where a single word would stand alone in the last line,
/// all lines are made a little shorter, if that brings it company and costs no line. Every character is shaped once.
/// </summary>
internal static class LineComposer
{
    /// <summary>How much shorter the lines may become for the last one’s sake, in hundredths of the measure.</summary>
    private static readonly int[] Shorter = [97, 94, 91, 88, 85];

    /// <param name="measure">The longest line, 1/1000 pt.</param>
    public static ComposedText Compose(LayoutContext context, TextBlock block, int measure)
    {
        var text = ShapedText.Shape(context, block);
        var breaks = LineBreaks.Find(text.Text).ToImmutableArray();
        var ends = WithCompany(text, breaks, Ends(text, breaks, Math.Max(1, measure)), measure);
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

    /// <summary>How wide a text is in one line, and how wide its widest unbreakable part; 1/1000 pt.</summary>
    public static (int Narrowest, int Widest) Measure(LayoutContext context, TextBlock block)
    {
        var text = ShapedText.Shape(context, block);
        int narrowest = 0, widest = 0, wordStart = 0, lineStart = 0;
        foreach (var opportunity in LineBreaks.Find(text.Text))
        {
            narrowest = Math.Max(narrowest, text.WidthOf(wordStart, opportunity.Offset));
            wordStart = opportunity.Offset;
            if (!opportunity.IsMandatory)
                continue;
            widest = Math.Max(widest, text.WidthOf(lineStart, opportunity.Offset));
            lineStart = opportunity.Offset;
        }

        var padding = text.Format.Padding.Horizontal;
        return (narrowest + padding, widest + padding);
    }

    private static List<LineEnd> WithCompany(ShapedText text, ImmutableArray<LineBreak> breaks, List<LineEnd> ends, int measure)
    {
        if (!IsAloneAtTheEnd(breaks, ends) || ends.Exists(end => end.BrokenWord is not null))
            return ends;
        foreach (var percent in Shorter)
        {
            var shorter = Ends(text, breaks, (int)(measure * (long)percent / 100));
            if (shorter.Count != ends.Count || shorter.Exists(end => end.BrokenWord is not null))
                return ends;
            if (!IsAloneAtTheEnd(breaks, shorter))
                return shorter;
        }

        return ends;
    }

    /// <summary>The last of several lines has no place where it could be broken.</summary>
    private static bool IsAloneAtTheEnd(ImmutableArray<LineBreak> breaks, List<LineEnd> ends) =>
        ends.Count > 1 && breaks.Length > 1 && breaks[^2].Offset == ends[^2].Offset && !breaks[^2].IsMandatory;

    private static List<LineEnd> Ends(ShapedText text, ImmutableArray<LineBreak> breaks, int measure)
    {
        var ends = new List<LineEnd>();
        int start = 0, lastFit = 0;
        foreach (var opportunity in breaks)
        {
            if (text.WidthOf(start, opportunity.Offset) > measure && lastFit > start)
            {
                ends.Add(new LineEnd(lastFit, null));
                start = lastFit;
            }

            var wordStart = start;
            while (text.WidthOf(start, opportunity.Offset) > measure
                && text.LongestFit(start, opportunity.Offset, measure) is var cut && cut < opportunity.Offset)
            {
                ends.Add(new LineEnd(cut, text.Text[wordStart..opportunity.Offset].Trim()));
                start = cut;
            }

            lastFit = opportunity.Offset;
            if (!opportunity.IsMandatory)
                continue;
            ends.Add(new LineEnd(lastFit, null));
            start = lastFit;
        }

        return ends;
    }

    /// <param name="BrokenWord">The word that was too long for a line, where the line ends inside it.</param>
    private readonly record struct LineEnd(int Offset, string? BrokenWord);
}
