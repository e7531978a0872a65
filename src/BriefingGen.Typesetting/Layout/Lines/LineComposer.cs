using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Text;

namespace BriefingGen.Typesetting.Layout.Lines;

/// <summary>Sets a text in lines: first fit, ragged, broken where UAX #14 allows it. Every character is shaped once.</summary>
internal static class LineComposer
{
    /// <param name="measure">The longest line, 1/1000 pt.</param>
    public static ComposedText Compose(LayoutContext context, TextBlock block, int measure)
    {
        var text = ShapedText.Shape(context, block);
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        var start = 0;
        foreach (var end in LineEnds(context, block, text, Math.Max(1, measure)))
        {
            lines.Add(LineBuilder.Build(text, start, end));
            start = end;
        }

        return new ComposedText(lines.DrainToImmutable(), text.Format.Leading + text.Format.Padding.Vertical, text.BaselineInLine);
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

    private static IEnumerable<int> LineEnds(LayoutContext context, TextBlock block, ShapedText text, int measure)
    {
        var start = 0;
        var lastFit = 0;
        foreach (var opportunity in LineBreaks.Find(text.Text).ToImmutableArray())
        {
            if (text.WidthOf(start, opportunity.Offset) > measure && lastFit > start)
            {
                yield return lastFit;
                start = lastFit;
            }

            var wordStart = start;
            while (text.WidthOf(start, opportunity.Offset) > measure
                && text.LongestFit(start, opportunity.Offset, measure) is var cut && cut < opportunity.Offset)
            {
                context.Report(new LayoutNotice(
                    LayoutNoticeKind.WordBroken, block, text.Text[wordStart..opportunity.Offset].Trim(), block.Origin));
                yield return cut;
                start = cut;
            }

            lastFit = opportunity.Offset;
            if (!opportunity.IsMandatory)
                continue;
            yield return lastFit;
            start = lastFit;
        }
    }
}
