using System.Collections.Immutable;
using BriefingGen.Typesetting.Text;

namespace BriefingGen.Typesetting.Layout.Lines;

/// <summary>
/// Chooses where the lines of a text end. There are as few lines as first fit makes; among all ways to fill that many, it takes
/// the one whose lines are most alike: the least sum of squared blanks (Knuth and Plass’s total fit, without stretching). It
/// avoids a last line of one word, and breaks after a dash or a slash, beside a number (“1 September 2013”) and inside a word. In
/// a balanced text the last line counts like the others. The cost is linear in the number of words, since a line has only as many
/// places to begin as it has words.
/// </summary>
internal static class LineFitter
{
    // Blanks are counted in thousandths of the measure, squared.
    private const long LineCost = 1_000_000_000;
    private const long LonelyWord = 500 * 500;
    private const long ShortLastLine = 300 * 300;
    private const long InWord = 300 * 300;
    private const long BehindDash = 250 * 250;
    private const long AtNumber = 200 * 200;
    private const int ShortestLastLine = 200;

    // So many are kept on the stack.
    private const int FewPlaces = 128;

    /// <param name="measure">The longest line, 1/1000 pt.</param>
    public static List<LineEnd> Fit(ShapedText text, ImmutableArray<LineBreak> breaks, int measure)
    {
        var ends = new List<LineEnd>();
        for (int first = 0, start = 0; first < breaks.Length;)
        {
            var last = first;
            while (!breaks[last].IsMandatory)
                last++;
            var stretch = breaks.AsSpan()[first..(last + 1)];
            if (text.WidthOf(start, stretch[^1].Offset) <= measure)
                ends.Add(new LineEnd(stretch[^1].Offset, null));
            else
                FitStretch(text, start, stretch, measure, ends);
            start = stretch[^1].Offset;
            first = last + 1;
        }

        return ends;
    }

    /// <param name="breaks">Of words without a forced break between them.</param>
    private static void FitStretch(ShapedText text, int start, ReadOnlySpan<LineBreak> breaks, int measure, List<LineEnd> ends)
    {
        // Of a line that begins, and of one that ends, at each place.
        var places = breaks.Length + 1;
        var begins = places <= FewPlaces ? stackalloc long[places] : new long[places];
        var reaches = places <= FewPlaces ? stackalloc long[places] : new long[places];
        begins[0] = text.BeginOf(start);
        for (var i = 1; i < places; i++)
        {
            begins[i] = text.BeginOf(breaks[i - 1].Offset);
            reaches[i] = text.EndOf(breaks[i - 1].Offset);
            if (reaches[i] - begins[i - 1] > measure)
            {
                FirstFit(text, start, breaks, measure, ends);
                return;
            }
        }

        var before = places <= FewPlaces ? stackalloc int[places] : new int[places];
        FindBest(text, breaks, begins, reaches, measure, before);
        var at = ends.Count;
        for (var end = breaks.Length; end > 0; end = before[end])
            ends.Insert(at, new LineEnd(breaks[end - 1].Offset, null));
    }

    /// <param name="before">Filled in: for each place at which a line may end, the best place for that line to begin.</param>
    private static void FindBest(
        ShapedText text,
        ReadOnlySpan<LineBreak> breaks,
        ReadOnlySpan<long> begins,
        ReadOnlySpan<long> reaches,
        int measure,
        Span<int> before)
    {
        var costs = before.Length <= FewPlaces ? stackalloc long[before.Length] : new long[before.Length];
        costs[0] = 0;
        for (var end = 1; end <= breaks.Length; end++)
        {
            costs[end] = long.MaxValue;
            var isLast = end == breaks.Length;
            var penalty = isLast ? 0 : PenaltyAt(text.Text, breaks[end - 1].Offset);
            for (var begin = end - 1; begin >= 0 && reaches[end] - begins[begin] <= measure; begin--)
            {
                var blank = (measure - (reaches[end] - begins[begin])) * 1000 / measure;
                var cost = costs[begin] + LineCost + (isLast
                    ? CostOfLast(blank, begin == end - 1, text.Format.Balanced)
                    : (blank * blank) + penalty);
                if (cost < costs[end])
                    (costs[end], before[end]) = (cost, begin);
            }
        }
    }

    private static long CostOfLast(long blank, bool isOneWord, bool balanced) =>
        (balanced ? blank * blank : 0)
        + (isOneWord ? LonelyWord : 0)
        + (1000 - blank < ShortestLastLine ? ShortLastLine : 0);

    private static long PenaltyAt(string text, int offset) => text[offset - 1] switch
    {
        ShapedText.SoftHyphen => InWord,
        '-' or '\u2010' or '–' or '—' or '/' => BehindDash,
        ' ' when char.IsAsciiDigit(text[offset]) || (offset > 1 && char.IsAsciiDigit(text[offset - 2])) => AtNumber,
        _ => 0,
    };

    /// <summary>A word that no line holds is broken between two grapheme clusters.</summary>
    private static void FirstFit(ShapedText text, int start, ReadOnlySpan<LineBreak> breaks, int measure, List<LineEnd> ends)
    {
        var lastFit = start;
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
        }

        ends.Add(new LineEnd(lastFit, null));
    }
}

/// <param name="BrokenWord">The word that was too long for a line, if the line ends inside it; else null.</param>
internal readonly record struct LineEnd(int Offset, string? BrokenWord);
