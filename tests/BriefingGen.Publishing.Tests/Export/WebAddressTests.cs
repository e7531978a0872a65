using BriefingGen.Publishing.Export;

namespace BriefingGen.Publishing.Tests.Export;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://press.example/a?b=c&d=%20e", "https://press.example/a?b=c&d=%20e")]
    [InlineData("https://press.example/ü/é%20", "https://press.example/%C3%BC/%C3%A9%20")]
    [InlineData("https://press.example/a#top", "https://press.example/a#top")]
    [InlineData("https://press.example/a#ü \"b\"", "https://press.example/a#%C3%BC%20%22b%22")]
    [InlineData("mailto:desk@briefing.example", "mailto:desk@briefing.example")]
    public void An_address_is_ASCII(string typed, string written) => Assert.Equal(written, WebAddress.Of(typed));

    [Fact]
    public void A_hyphen_of_the_words_cited_stays_encoded() => Assert.Equal(
        "https://press.example/a#:~:text=well%2Dknown%2C%20they%20said,to%20the%20end",
        WebAddress.Of("https://press.example/a#:~:text=well%2Dknown%2C%20they%20said,to%20the%20end"));
}
