using BriefingGen.Narrative.Labels;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Tests.Labels;

public sealed class CasingTests
{
    private static readonly LanguageWords English = LabelSet.For("en")!.Words;

    [Theory]
    [InlineData("the United Nations", "United Nations")]
    [InlineData("protesters in Quell", "Protesters in Quell")]
    [InlineData("theatre workers", "Theatre workers")]
    [InlineData("élan vital", "Élan vital")]
    [InlineData("“tens” of them", "“tens” of them")]
    [InlineData("52 people", "52 people")]
    [InlineData("", "")]
    public void A_name_that_stands_alone_has_no_article_and_a_capital(string name, string printed) =>
        Assert.Equal(printed, Casing.Alone(new MappedText(new TextFile("name", name).Whole), English).Value);

    [Theory]
    [InlineData("Iraqi forces attacked", true)]
    [InlineData("many of the victims", false)]
    [InlineData("52 members", false)]
    [InlineData("“Nobody” came", true)]
    [InlineData("…", false)]
    public void A_sentence_that_begins_with_a_digit_counts_as_lower_case(string sentence, bool isCapital) =>
        Assert.Equal(isCapital, Casing.BeginsWithCapital(sentence));

    [Fact]
    public void Raising_keeps_the_way_back()
    {
        var raised = Casing.Raise(new MappedText(new TextFile("name", "ferries sail").Whole));

        Assert.Equal("sail", raised.Origin(8, 4).Text.ToString());
    }
}
