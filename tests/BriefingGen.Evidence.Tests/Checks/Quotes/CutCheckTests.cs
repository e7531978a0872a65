using BriefingGen.Evidence.Checks.Quotes;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Locating;

namespace BriefingGen.Evidence.Tests.Checks.Quotes;

/// <summary>Where an extract may be cut out of its sentence.</summary>
public class CutCheckTests
{
    private static readonly WeightyWords English = WeightyWords.For("en");

    [Theory]
    [InlineData("“We will stay unless the sheets are shown to us.”", "unless the sheets are shown to")]
    [InlineData("“We will stay, but not for long.”", "but not for long")]
    [InlineData("“We will stay, never to leave.”", "never to leave")]
    [InlineData("“We will stay unless, of course, they come.”", "unless")]
    [InlineData("“We will stay,” Holt said, “unless they come.”", "unless they come")]
    [InlineData("“We will stay,” said the man who was on the quay that day so early, “unless they come.”", "unless they come")]
    [InlineData("“We will stay,” said the man who was on the quay that day so very early, “unless they come.”", null)]
    [InlineData("“We will stay unless”\n\n“they come.”", "unless")]
    [InlineData("“We will stay here unless they come.”", null)]
    [InlineData("“We will stay. Unless they come, that is.”", null)]
    [InlineData("“We will stay! But they come.”", null)]
    [InlineData("“We will stay? But they come.”", null)]
    [InlineData("Holt wrote: We will stay\n\nunless they come.", null)]
    [InlineData("Holt wrote: We will stay unless\n\nthey come.", "unless")]
    [InlineData("Holt wrote: We will stay unless they", "unless they")]
    [InlineData("“We will stay; but they come.”", null)]
    [InlineData("“We will stay … unless they come.”", null)]
    [InlineData("“We will stay\n\nunless they come.”", null)]
    [InlineData("“We will stay", null)]
    [InlineData("Holt wrote: We will stay unless they come.", "unless they come")]
    public void What_limits_the_words_that_are_shown_is_found_up_to_the_end_of_the_sentence(string source, string? limit) =>
        Assert.Equal(limit, CutCheck.Limit(Extract(source), English)?.Text.ToString());

    [Fact]
    public void Nothing_limits_a_sentence_that_is_shown_to_its_end() =>
        Assert.Null(CutCheck.Limit(Extract("“We will stay. Unless they come.”", "We will stay."), English));

    [Theory]
    [InlineData("He did not say that we will stay here.", "He did not say that")]
    [InlineData("If they come we will stay here.", "If they come")]
    [InlineData("It is false that we will stay here.", "It is false that")]
    [InlineData("As far as he knows it is not true that we will stay.", "he knows it is not true that")]
    [InlineData("Not a b c d e f g h i j k l m we will stay.", "Not a b c d e f g h i j k l m")]
    [InlineData("Not a b c d e f g h i j k l m n we will stay.", null)]
    [InlineData("Yes\n\nNever think that we will stay.", "Never think that")]
    [InlineData("Well, he did not say that we will stay.", "he did not say that")]
    [InlineData("They did not come, we will stay.", null)]
    [InlineData("They did not come; we will stay.", null)]
    [InlineData("They did not come: we will stay.", null)]
    [InlineData("They did not come - we will stay.", null)]
    [InlineData("They did not come and we will stay.", null)]
    [InlineData("They did not come but we will stay.", null)]
    [InlineData("They did not come et we will stay.", null)]
    [InlineData("They did not come mais we will stay.", null)]
    [InlineData("They did not come. So we will stay.", null)]
    [InlineData("He did not lie “we will stay” here.", null)]
    [InlineData("They did not come\n\nwe will stay.", null)]
    [InlineData("We will stay.", null)]
    public void What_denies_or_supposes_the_words_that_are_shown_is_found_back_to_a_comma_or_an_and(string source, string? opener) =>
        Assert.Equal(opener, CutCheck.Opener(Extract(source, source.Contains("We will", StringComparison.Ordinal) ? "We will stay" : "we will stay"), English)?.Text.ToString());

    [Theory]
    [InlineData("not", WeightKind.Negation)]
    [InlineData("isn't", WeightKind.Negation)]
    [InlineData("ISN'T", WeightKind.Negation)]
    [InlineData("may", WeightKind.Modal)]
    [InlineData("they'll", WeightKind.Modal)]
    [InlineData("she'd", WeightKind.Modal)]
    [InlineData("nobody'll", WeightKind.Negation)]
    [InlineData("none'd", WeightKind.Negation)]
    [InlineData("May", null)]
    [InlineData("5th", WeightKind.Figure)]
    [InlineData("dozens", WeightKind.Figure)]
    [InlineData("ferry", null)]
    [InlineData("o'clock", null)]
    internal void A_word_has_weight_that_denies_allows_or_counts(string word, WeightKind? kind) => Assert.Equal(kind, English.KindOf(word));

    [Theory]
    [InlineData("n'avons", WeightKind.Negation)]
    [InlineData("N'avons", WeightKind.Negation)]
    [InlineData("n'entr'ouvre", WeightKind.Negation)]
    [InlineData("l'avons", null)]
    [InlineData("peut", WeightKind.Modal)]
    internal void French_denies_by_an_elision_too(string word, WeightKind? kind) => Assert.Equal(kind, WeightyWords.For("fr-CA").KindOf(word));

    [Theory]
    [InlineData("two ferries may not sail", "not")]
    [InlineData("two ferries may sail", "two")]
    [InlineData("ferries may sail", "may")]
    [InlineData("ferries sail", null)]
    public void A_negation_is_told_before_what_else_has_weight(string text, string? word) => Assert.Equal(word, English.In(text)?.Word);

    [Fact]
    public void Of_other_languages_the_digits_are_known()
    {
        Assert.Equal(WeightKind.Figure, WeightyWords.For("de").KindOf("52"));
        Assert.Null(WeightyWords.For("de").KindOf("not"));
    }

    private static Passage Extract(string source, string text = "We will stay") => QuotationLocator.Find(Articles.Source(source), text).Passage!;
}
