using BriefingGen.Evidence.Locating;

namespace BriefingGen.Evidence.Tests.Locating;

/// <summary>Quotation marks around a text as an editor types it.</summary>
public class OuterMarksTests
{
    [Theory]
    [InlineData("“this”", "this")]
    [InlineData("  “this” ", "this")]
    [InlineData("„dies“", "dies")]
    [InlineData("„dies”", "dies")]
    [InlineData("«ceci»", "ceci")]
    [InlineData("»dies«", "dies")]
    [InlineData("\"this\"", "this")]
    [InlineData("“”", "")]
    [InlineData("“A “nested” one”", "A “nested” one")]
    [InlineData("„Ein „inneres“ Wort“", "Ein „inneres“ Wort")]
    [InlineData("“One. “Two.”", "One. “Two.")]
    [InlineData("“One. «Deux» three.”", "One. «Deux» three.")]
    [InlineData("“One! “Two? “Three… “Four.”", "One! “Two? “Three… “Four.")]
    public void Marks_at_both_ends_are_taken_off(string text, string inner)
    {
        var (start, end) = OuterMarks.Inside(text);
        Assert.Equal(inner, text[start..end]);
    }

    [Theory]
    [InlineData("“this” and “that”")]
    [InlineData("\"this\" and \"that\"")]
    [InlineData("“One “two.”")]
    [InlineData("“One” or” two”")]
    [InlineData("“One “two” “three”")]
    [InlineData("“this")]
    [InlineData("this”")]
    [InlineData("“this“")]
    [InlineData("“")]
    [InlineData("\"")]
    [InlineData("  \"")]
    [InlineData("")]
    public void Marks_that_are_not_one_pair_stay(string text) => Assert.Equal((0, text.Length), OuterMarks.Inside(text));

    [Theory]
    [InlineData("word,", "word")]
    [InlineData("word, ", "word")]
    [InlineData("word ,", "word")]
    [InlineData("كلمة،", "كلمة")]
    [InlineData("言葉、", "言葉")]
    [InlineData("word ", "word ")]
    [InlineData("word.", "word.")]
    [InlineData(",", ",")]
    public void A_comma_at_the_end_is_left_off(string text, string without) =>
        Assert.Equal(without, text[..OuterMarks.WithoutComma(text, 0, text.Length)]);

    [Theory]
    [InlineData("One. “Two! “Three? “Four… “Five", "One. Two! Three? Four… Five")]
    [InlineData("One. \"Two", "One. Two")]
    [InlineData("One. «Two", "One. Two")]
    [InlineData("One. »Two", "One. Two")]
    [InlineData("One. „Two", "One. Two")]
    [InlineData("One “two", null)]
    [InlineData("One.“Two", null)]
    [InlineData("! “Two", "! Two")]
    [InlineData("One. “T", "One. T")]
    [InlineData("  “Two", null)]
    [InlineData("One. “", null)]
    [InlineData("One. Two", null)]
    public void The_marks_that_open_further_paragraphs_are_taken_out(string text, string? without) =>
        Assert.Equal(without, OuterMarks.WithoutContinued(text)?.Value);

    [Theory]
    [InlineData("“Two", "Two")]
    [InlineData("“T", "T")]
    [InlineData("  “Two", "  Two")]
    [InlineData("“", null)]
    [InlineData("Two", null)]
    [InlineData("”Two", null)]
    public void The_first_mark_is_taken_off(string text, string? without) => Assert.Equal(without, OuterMarks.WithoutFirst(text)?.Value);
}
