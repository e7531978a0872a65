using BriefingGen.Typesetting.Text;

namespace BriefingGen.Typesetting.Tests.Text;

public class LineBreaksTests
{
    [Fact]
    public void Every_line_of_Unicode_s_test_file_holds()
    {
        var tests = UnicodeData.BreakTests("LineBreakTest.txt.gz").ToList();

        Assert.True(tests.Count > 16_000);
        Assert.Empty(tests.Where(test => !Offsets(test.Text).SequenceEqual(test.Breaks)).Select(test => test.Line));
    }

    [Fact]
    public void Any_mixture_of_characters_breaks_where_the_rules_as_printed_break_it()
    {
        var samples = Samples();
        var reference = new LineBreakReference(samples.Keys);
        // The classes whose rules look furthest come more often.
        LineBreakClass[] frequent =
        [
            LineBreakClass.SP, LineBreakClass.CM, LineBreakClass.ZWJ, LineBreakClass.InitialQU, LineBreakClass.FinalQU,
            LineBreakClass.NU, LineBreakClass.IS, LineBreakClass.OP, LineBreakClass.PR, LineBreakClass.RI, LineBreakClass.HY,
            LineBreakClass.AK, LineBreakClass.VF, LineBreakClass.OtherAL,
        ];
        LineBreakClass[] drawn = [.. samples.Keys, .. frequent, .. frequent, .. frequent];
        var seed = 20140813u;

        for (var round = 0; round < 1500; round++)
        {
            var text = "";
            var classes = new List<LineBreakClass>();
            var ends = new List<int>();
            for (var length = 2 + Draw(ref seed, 9); length > 0; length--)
            {
                classes.Add(drawn[Draw(ref seed, drawn.Length)]);
                text += char.ConvertFromUtf32(samples[classes[^1]]);
                ends.Add(text.Length);
            }

            var expected = ends.Zip(reference.Breaks(classes)).Where(place => place.Second).Select(place => place.First);
            Assert.True(expected.SequenceEqual(Offsets(text)), string.Join(' ', classes));
        }
    }

    [Fact]
    public void A_line_may_end_behind_spaces_and_hyphens_and_must_end_at_a_line_break() =>
        Assert.Equal(
            [
                new LineBreak(5, false),
                new LineBreak(12, false),
                new LineBreak(17, true),
                new LineBreak(21, true),
            ],
            Find("Well-known  camp\nTwo."));

    [Theory]
    [InlineData("2 million", 2, 9)]
    [InlineData("2\u00A0million", 9)]
    [InlineData("$1,250.50 (US)", 10, 14)]
    [InlineData("in\u00ADfor\u00ADma\u00ADtion", 3, 7, 10, 14)]
    [InlineData("“In danger daily”, he said", 4, 11, 19, 22, 26)]
    [InlineData("« tués »", 8)]
    [InlineData("US$(.5) bn", 8, 10)]
    [InlineData("$(x5)", 1, 5)]
    [InlineData("א–a", 3)]
    [InlineData("א\u3000a", 2, 3)]
    [InlineData("https://www.ncr-iran.org/en", 8, 16, 25, 27)]
    [InlineData("word\u2060[1]", 8)]
    [InlineData("日本語", 1, 2, 3)]
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467x", 8, 9)]
    public void Common_texts_break_where_a_reader_expects(string text, params int[] breaks) =>
        Assert.Equal(breaks, Offsets(text));

    [Fact]
    public void A_Korean_syllable_goes_on_with_a_vowel_unless_it_ends_in_a_consonant()
    {
        for (var syllable = '\uAC00'; syllable <= '\uD7A3'; syllable++)
            Assert.Equal((syllable - 0xAC00) % 28 == 0 ? [2] : [1, 2], Offsets($"{syllable}\u1161"));
    }

    [Fact]
    public void Every_character_has_its_class_whatever_was_looked_up_before_it()
    {
        var properties = new LineBreakProperties();
        for (var codePoint = 0x10FFFF; codePoint >= 0; codePoint -= codePoint == 0xE000 ? 0x801 : 1)
            Check(codePoint);
        for (var codePoint = 0; codePoint <= 0x10FFFF; codePoint += codePoint == 0xD7FF ? 0x801 : 1)
            Check(codePoint);

        void Check(int codePoint)
        {
            var text = char.ConvertFromUtf32(codePoint);
            var alone = new LineBreakProperties().At(text, 0, out var length);
            if (alone != properties.At(text, 0, out _) || length != text.Length)
                Assert.Fail($"U+{codePoint:X4}");
        }
    }

    [Fact]
    public void An_empty_text_has_no_breaks() => Assert.Empty(Offsets(""));

    [Fact]
    public void Every_text_ends_in_a_mandatory_break_and_breaks_rise() =>
        Assert.All(["\uD800", "\uDC00a\uD800 \uD800", "\u0101\uDC00", "\u0301\u0301\u0301", "\r\n\r\n", "\u200B\u200B"], text =>
        {
            var breaks = Find(text);

            Assert.Equal(new LineBreak(text.Length, true), breaks[^1]);
            Assert.Equal(breaks.Select(found => found.Offset).Distinct().Order(), breaks.Select(found => found.Offset));
        });

    [Fact]
    public void A_million_quotes_and_marks_are_one_pass()
    {
        var text = string.Concat(Enumerable.Repeat("“’\u0301\u0301\u0301($", 150_000));

        Assert.Equal(new LineBreak(text.Length, true), Find(text)[^1]);
    }

    private static List<LineBreak> Find(string text) => [.. LineBreaks.Find(text).ToImmutableArray()];

    private static int[] Offsets(string text)
    {
        var offsets = new List<int>();
        foreach (var found in LineBreaks.Find(text))
            offsets.Add(found.Offset);
        return [.. offsets];
    }

    // One character of each kind the rules can tell apart.
    private static SortedDictionary<LineBreakClass, int> Samples()
    {
        var samples = new SortedDictionary<LineBreakClass, int>();
        var properties = new LineBreakProperties();
        for (var codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
            if (codePoint is < 0xD800 or > 0xDFFF)
                samples.TryAdd(properties.At(char.ConvertFromUtf32(codePoint), 0, out _), codePoint);
        return samples;
    }

    private static int Draw(ref uint seed, int count)
    {
        seed = (seed * 1664525) + 1013904223;
        return (int)((ulong)seed * (ulong)count >> 32);
    }
}
