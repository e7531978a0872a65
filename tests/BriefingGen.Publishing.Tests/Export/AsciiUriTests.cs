using BriefingGen.Publishing.Export;

namespace BriefingGen.Publishing.Tests.Export;

public sealed class AsciiUriTests
{
    [Theory]
    [InlineData("https://press.example/a?b=c&d=%20e", "https://press.example/a?b=c&d=%20e")]
    [InlineData("https://press.example/ü/é%20", "https://press.example/%C3%BC/%C3%A9%20")]
    [InlineData("https://press.example/a#top", "https://press.example/a#top")]
    [InlineData("https://press.example/a#ü \"b\"", "https://press.example/a#%C3%BC%20%22b%22")]
    [InlineData("https://größe.example/ü", "https://xn--gre-6ka8i.example/%C3%BC")]
    [InlineData("https://größe.example:8080/#:~:text=ü", "https://xn--gre-6ka8i.example:8080/#:~:text=%C3%BC")]
    [InlineData("http://”/", "http://xn--ivg/")]
    [InlineData("mailto:desk@briefing.example", "mailto:desk@briefing.example")]
    [InlineData("mailto:büro@größe.example?subject=ü", "mailto:b%C3%BCro@xn--gre-6ka8i.example?subject=%C3%BC")]
    public void An_address_is_ASCII(string typed, string written) => Assert.Equal(written, AsciiUri.Of(typed));

    [Fact]
    public void A_hyphen_of_the_words_cited_stays_encoded() => Assert.Equal(
        "https://press.example/a#:~:text=well%2Dknown%2C%20they%20said,to%20the%20end",
        AsciiUri.Of("https://press.example/a#:~:text=well%2Dknown%2C%20they%20said,to%20the%20end"));
}
