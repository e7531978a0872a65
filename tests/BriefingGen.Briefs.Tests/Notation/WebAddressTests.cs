using BriefingGen.Briefs.Notation;

namespace BriefingGen.Briefs.Tests.Notation;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://press.example/a?b=c#d")]
    [InlineData("HTTP://press.example")]
    [InlineData("https://größe.example/ü")]
    [InlineData("https://[::1]/x")]
    public void A_source_may_stand_there(string url) => Assert.True(WebAddress.IsWeb(url));

    [Theory]
    [InlineData("")]
    [InlineData("press.example")]
    [InlineData("ftp://press.example")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://")]
    [InlineData("https://a b.example")]
    [InlineData("https://ab%C3%BC.example/")]
    [InlineData("https://üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü.example/")]
    public void No_source_can_stand_there(string url) => Assert.False(WebAddress.IsWeb(url));

    [Theory]
    [InlineData("mailto:desk@briefing.example", true)]
    [InlineData("MAILTO:büro@größe.example", true)]
    [InlineData("mailto:nobody", false)]
    [InlineData("mailto:a@", false)]
    [InlineData("mailto:@", false)]
    public void A_link_may_write_to_somebody(string url, bool isLink) => Assert.Equal(isLink, WebAddress.IsLink(url));
}
