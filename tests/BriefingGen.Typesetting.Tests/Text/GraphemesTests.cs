using BriefingGen.Typesetting.Text;

namespace BriefingGen.Typesetting.Tests.Text;

public class GraphemesTests
{
    [Fact]
    public void Every_line_of_Unicode_s_test_file_holds_but_those_on_Indic_conjuncts()
    {
        var tests = UnicodeData.BreakTests("GraphemeBreakTest.txt")
            .Where(test => !IsConjunct(test.Text)).ToList();

        Assert.True(tests.Count > 1000);
        Assert.Empty(tests.Where(test => !Breaks(test.Text).SequenceEqual(test.Breaks)).Select(test => test.Line));
    }

    [Theory]
    [InlineData("e\u0301te\u0301", 0, 2, 3, 5)]
    [InlineData("\U0001F1E8\U0001F1ED\U0001F1EE\U0001F1F7", 0, 4, 8)]
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467", 0, 8)]
    [InlineData("", 0)]
    public void A_word_is_cut_between_what_a_reader_sees_as_characters(string text, params int[] breaks) =>
        Assert.Equal(breaks, Breaks(text));

    [Fact]
    public void Half_a_surrogate_pair_is_a_character() => Assert.Equal([0, 1, 2, 3], Breaks("\uD83Da\uDE00"));

    // GB9c: a Devanagari consonant, a virama among the marks behind it, a consonant.
    private static bool IsConjunct(string text) =>
        text.Length > 2 && text[0] == 'क' && text[^1] is 'त' or 'य' && text.Contains('\u094D', StringComparison.Ordinal);

    private static int[] Breaks(string text)
    {
        var breaks = new List<int> { 0 };
        while (breaks[^1] < text.Length)
            breaks.Add(Graphemes.End(text, breaks[^1]));
        return [.. breaks];
    }
}
