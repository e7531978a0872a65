namespace BriefingGen.Evidence.Tests.Checks.Quotes;

public class QuotationRateTests
{
    public static TheoryData<string> Names => [.. QuotationArticle.All.Select(article => article.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_brief_that_quotes_rightly_is_told_nothing(string name) =>
        Assert.Empty(QuotationArticle.All.Single(article => article.Name == name).Locate().Text);
}
