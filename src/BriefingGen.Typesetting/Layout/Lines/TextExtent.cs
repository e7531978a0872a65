using System.Collections.Immutable;
using BriefingGen.Typesetting.Text;

namespace BriefingGen.Typesetting.Layout.Lines;

/// <summary>How much room a text takes; lengths are 1/1000 pt.</summary>
internal sealed class TextExtent
{
    /// <summary>47 m: beyond any page, and dozens of them can be added up.</summary>
    private const long Most = 1 << 27;

    private readonly ImmutableArray<LineBreak> _breaks;
    private readonly long[] _begins;
    private readonly long[] _ends;
    private readonly int _leading;
    private readonly int _padding;

    private TextExtent(ImmutableArray<LineBreak> breaks, long[] begins, long[] ends, int leading, int padding)
    {
        (_breaks, _begins, _ends, _leading, _padding) = (breaks, begins, ends, leading, padding);
        long narrowest = 0, widest = 0, ink = 0;
        var lineStart = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            narrowest = Math.Max(narrowest, ends[i] - begins[i]);
            if (!breaks[i].IsMandatory)
                continue;
            widest = Math.Max(widest, ends[i] - begins[lineStart]);
            ink += ends[i] - begins[lineStart];
            lineStart = i + 1;
        }

        (Narrowest, Widest, Ink) = (Bounded(narrowest + padding), Bounded(widest + padding), Bounded(ink));
    }

    /// <summary>Of the widest part that cannot be broken.</summary>
    public int Narrowest { get; }

    /// <summary>Of the text when lines end only at forced breaks.</summary>
    public int Widest { get; }

    /// <summary>Of all its words in one line.</summary>
    public int Ink { get; }

    public int Leading => _leading;

    public static TextExtent Of(ShapedText text, ImmutableArray<LineBreak> breaks)
    {
        var begins = new long[breaks.Length];
        var ends = new long[breaks.Length];
        for (var i = 0; i < breaks.Length; i++)
        {
            begins[i] = text.BeginOf(i == 0 ? 0 : breaks[i - 1].Offset);
            ends[i] = text.EndOf(breaks[i].Offset);
        }

        var format = text.Format;
        return new TextExtent(breaks, begins, ends, format.Leading + format.Padding.Vertical, format.Padding.Horizontal);
    }

    public int HeightAt(int width)
    {
        width = Math.Max(1, width - _padding);
        var lines = 0L;
        var from = -1;
        for (var i = 0; i < _ends.Length; i++)
        {
            if (from < 0 || _ends[i] - _begins[from] > width)
            {
                // A word wider than a line takes as many lines as it needs.
                lines += 1 + ((_ends[i] - _begins[i] - 1) / width);
                from = i;
            }

            if (_breaks[i].IsMandatory)
                from = -1;
        }

        return Bounded(lines * _leading);
    }

    private static int Bounded(long length) => (int)Math.Min(length, Most);
}
