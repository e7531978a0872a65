using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Tests.Languages.Tokens;

public class WordsTests
{
    [Theory]
    [InlineData("The camp's gate, can't open.", "The|camp|'s|gate|,|can't|open|.")]
    [InlineData("1.2 million, $4,217,880 at 12:30", "1.2|million|,|$|4,217,880|at|12:30")]
    [InlineData("al-Maliki (PMOI/MEK)", "al|-|Maliki|(|PMOI|/|MEK|)")]
    [InlineData("so... then. Ok", "so|...|then|.|Ok")]
    [InlineData("'We go,' she said", "'|We|go|,|'|she|said")]
    [InlineData("東京で会議 in Tokyo", "東|京|で|会|議|in|Tokyo")]
    [InlineData("नमस्ते दुनिया", "नमस्ते|दुनिया")]
    [InlineData("𝔸𝔹 😀", "𝔸𝔹|😀")]
    public void A_text_is_cut_where_a_match_may_begin_or_end(string text, string expected)
    {
        var words = new Words(TypographyFold.Fold(text));
        Assert.Equal(expected, string.Join('|', Enumerable.Range(0, words.Count).Select(word => words[word].ToString())));
    }
}
