using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Layout.Lines;
using BriefingGen.Typesetting.Look;
using BriefingGen.Typesetting.Text;

namespace BriefingGen.Typesetting.Tests.Layout;

/// <summary>The lines of a text against all lines that it could have.</summary>
public sealed class LineFitterReferenceTests
{
    private static readonly string[] Words =
    [
        "a", "of", "the", "12", "7", "2031", "September", "harbour", "well-known", "north‐east", "daily/weekly", "on–off", "stop—go", "2029/2030",
        "Quell\u00ADhaven", "re\u00ADmem\u00ADbered", "ferries", "I",
    ];

    [Theory]
    [InlineData(TextStyle.Body)]
    [InlineData(TextStyle.Title)]
    public void Among_all_ways_to_fill_the_fewest_lines_the_best_is_taken(TextStyle style)
    {
        var context = new TextContext(new PageLook(new PageFormat(PaperSize.A4)), "en");
        var isBalanced = context.Look.Format(style).Balanced;
        Assert.Equal(style == TextStyle.Title, isBalanced);
        var seed = 1u;
        for (var round = 0; round < 400; round++)
        {
            var words = string.Join(' ', Enumerable.Range(0, 3 + Draw(ref seed, 5)).Select(_ => Words[Draw(ref seed, Words.Length)]));
            var text = ShapedText.Shape(context, Given.Text(words, style));
            var breaks = LineBreaks.Find(words).ToImmutableArray();
            // Some of the words are as wide as a line, to the last thousandth of a point.
            var first = Draw(ref seed, breaks.Length);
            var measure = Math.Max(Narrowest(text, breaks), text.WidthOf(breaks[first].Offset, breaks[^1].Offset));

            var fitted = LineFitter.Fit(text, breaks, measure);

            Assert.All(fitted, end => Assert.Null(end.BrokenWord));
            var ends = fitted.Select(end => breaks.IndexOf(new LineBreak(end.Offset, end.Offset == words.Length))).ToList();
            var reference = new Reference(text, breaks, measure, isBalanced);
            Assert.True(ends.TrueForAll(end => end >= 0) && reference.Fits(ends), $"{words} at {measure}: {string.Join(' ', ends)}");
            Assert.Equal((round, reference.All().Min(reference.Judged)), (round, reference.Judged(ends)));
        }
    }

    [Theory]
    [InlineData("nnnnnnnnnn nnnnnnnn nn\u00ADnnnnnnnnn nnnnnn nnn n")]
    [InlineData("nnnn nnnnnnn nnnnnnnn nn\u00ADnnnnn n\u00ADnnnnn nnnnn nnnn n")]
    [InlineData("The ferries of the 12 islands re\u00ADmem\u00ADbered on 2 May what the daily/weekly lists say")]
    public void No_text_has_a_line_more_than_it_needs(string words)
    {
        var text = Shaped(words);
        var breaks = LineBreaks.Find(words).ToImmutableArray();
        for (var measure = Narrowest(text, breaks); measure < text.WidthOf(0, words.Length) + 1_000; measure += 500)
        {
            var (needed, start) = (1, 0);
            for (var i = 0; i < breaks.Length; i++)
                if (text.WidthOf(start, breaks[i].Offset) > measure)
                    (needed, start) = (needed + 1, breaks[i - 1].Offset);

            Assert.Equal((measure, needed), (measure, LineFitter.Fit(text, breaks, measure).Count));
        }
    }

    [Fact]
    public void A_word_that_no_line_holds_is_parted_and_the_words_about_it_are_not()
    {
        const string words = "the old Donaudampfschifffahrtsgesellschaft of it";
        var text = Shaped(words);

        var ends = LineFitter.Fit(text, LineBreaks.Find(words).ToImmutableArray(), text.WidthOf(0, "the old ".Length));

        Assert.Equal("the old |Donau|dampf|schifff|ahrtsg|esellsc|haft of |it", string.Join('|', Parted(words, ends)));
        Assert.Equal([.. Enumerable.Repeat("Donaudampfschifffahrtsgesellschaft", 5)], ends.Select(end => end.BrokenWord).OfType<string>());
    }

    [Fact]
    public void Letters_wider_than_their_line_stand_one_to_a_line_and_no_line_is_empty()
    {
        var ends = LineFitter.Fit(Shaped("WWW"), LineBreaks.Find("WWW").ToImmutableArray(), 3_000);

        Assert.Equal([1, 2, 3], ends.Select(end => end.Offset));
    }

    private static IEnumerable<string> Parted(string words, List<LineEnd> ends) =>
        ends.Select((end, i) => words[(i == 0 ? 0 : ends[i - 1].Offset)..end.Offset]);

    private static ShapedText Shaped(string words) =>
        ShapedText.Shape(new TextContext(new PageLook(new PageFormat(PaperSize.A4)), "en"), Given.Text(words));

    private static int Narrowest(ShapedText text, ImmutableArray<LineBreak> breaks) =>
        Enumerable.Range(0, breaks.Length).Max(i => text.WidthOf(i == 0 ? 0 : breaks[i - 1].Offset, breaks[i].Offset));

    /// <summary>Lines are told by the break that each of them ends at.</summary>
    private sealed class Reference(ShapedText text, ImmutableArray<LineBreak> breaks, int measure, bool isBalanced)
    {
        public bool Fits(List<int> ends) => Enumerable.Range(0, ends.Count).All(line => Width(ends, line) <= measure);

        public IEnumerable<List<int>> All() => From([], 0);

        /// <summary>The fewer lines, the better; then, the less.</summary>
        public (int Lines, long Cost) Judged(List<int> ends)
        {
            long cost = 0;
            for (var line = 0; line < ends.Count; line++)
            {
                var blank = (measure - Width(ends, line)) * 1000L / measure;
                var isLast = line == ends.Count - 1;
                cost += isLast && !isBalanced ? 0 : blank * blank;
                cost += isLast ? OfLast(ends, blank) : Behind(breaks[ends[line]].Offset);
            }

            return (ends.Count, cost);
        }

        private static long OfLast(List<int> ends, long blank) =>
            (ends.Count > 1 && ends[^1] == ends[^2] + 1 ? 500 * 500 : 0) + (blank > 800 ? 300 * 300 : 0);

        private long Behind(int offset)
        {
            var (before, end, after) = (text.Text[..(offset - 1)], text.Text[offset - 1], text.Text[offset..]);
            return end switch
            {
                '\u00AD' => 300 * 300,
                '-' or '‐' or '–' or '—' or '/' => 250 * 250,
                ' ' when "0123456789".Contains(after[0]) || "0123456789".Contains(before[^1]) => 200 * 200,
                _ => 0,
            };
        }

        private int Width(List<int> ends, int line) => Width(line == 0 ? 0 : ends[line - 1] + 1, ends[line]);

        private int Width(int first, int last) => text.WidthOf(first == 0 ? 0 : breaks[first - 1].Offset, breaks[last].Offset);

        private IEnumerable<List<int>> From(List<int> ends, int first)
        {
            if (first == breaks.Length)
                return [ends];
            return Enumerable.Range(first, breaks.Length - first)
                .Where(last => Width(first, last) <= measure)
                .SelectMany(last => From([.. ends, last], last + 1));
        }
    }

    private static int Draw(ref uint seed, int count)
    {
        seed = (seed * 1664525) + 1013904223;
        return (int)((ulong)seed * (ulong)count >> 32);
    }
}
