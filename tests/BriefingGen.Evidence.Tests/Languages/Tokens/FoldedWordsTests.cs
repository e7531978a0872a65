using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Text.Files;

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

public class TypographyFoldTests
{
    [Theory]
    [InlineData("“a” „b‟ «c» ″", "\"a\" \"b\" \"c\" \"")]
    [InlineData("‘a’ ‚b‛ ‹c› ′", "'a' 'b' 'c' '")]
    [InlineData("– — ‒ ― − ‐ ‑", "- - - - - - -")]
    [InlineData("a\u00A0\u2009b\r\n\tc\u2028d", "a b c d")]
    [InlineData("co\u00ADop\u200Bera\u200Dte\uFEFF", "cooperate")]
    [InlineData("a \u200B b", "a b")]
    [InlineData("ﬁne oﬀer, ﬂat aﬃx, baﬄe, ﬅ", "fine offer, flat affix, baffle, st")]
    [InlineData("wait…", "wait...")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("", "")]
    public void Typography_is_folded(string text, string folded) => Assert.Equal(folded, TypographyFold.Fold(text).Value);

    [Theory]
    [InlineData("NO")]
    [InlineData("52 ½ x² ①")]
    [InlineData("a+b=c £5 %")]
    [InlineData("colour")]
    [InlineData("ß ſ ı")]
    public void Case_digits_signs_and_words_are_not(string text) => Assert.Equal(text, TypographyFold.Fold(text).Value);

    [Theory]
    [InlineData("say ﬁne now", "fine", "ﬁne")]
    [InlineData("a  \n b  c", "b", "b")]
    [InlineData("xx co\u00ADop yy", "coop", "co\u00ADop")]
    [InlineData("a cafe\u0301 b", "café", "cafe\u0301")]
    [InlineData("so… then", "...", "…")]
    [InlineData("he said “no”", "\"no\"", "“no”")]
    [InlineData("𝔸 — 𝔹", "- 𝔹", "— 𝔹")]
    public void Every_stretch_leads_back_to_the_characters_it_was_made_from(string text, string part, string origin)
    {
        var folded = TypographyFold.Fold(new MappedText(new TextFile("a.txt", text).Whole));
        Assert.Equal(origin, folded.Origin(folded.Value.IndexOf(part, StringComparison.Ordinal), part.Length).Text.ToString());
    }
}
