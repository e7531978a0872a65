using BriefingGen.Drafting.Articles;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Drafting.Tests;

public class MastheadTests
{
    [Theory]
    [InlineData("Press release of the Harbour Guild of Ellowick (HGE), 4 May 2031. The order is welcome.", "Harbour Guild of Ellowick (HGE)", "2031-05-04", null)]
    [InlineData("Bulletin du 19 mars 2031. Le bateau ne part plus.", null, "2031-03-19", null)]
    [InlineData("*Statement of 18 March 2031. Everything is well.*", null, "2031-03-18", null)]
    [InlineData("By Runa Tell, 20 March 2031. A report.", null, "2031-03-20", "Runa Tell")]
    [InlineData("By Runa Tell, harbour correspondent", null, null, "Runa Tell")]
    [InlineData("Par Élise Marrouin", null, null, "Élise Marrouin")]
    [InlineData("NORVANE, March 3, 2031 (Tidewire) -- The envoy spoke.", "Tidewire", "2031-03-03", null)]
    [InlineData("ELLOWICK (North Coast News) — The council voted.", "North Coast News", null, null)]
    [InlineData("MARENDA PORT, Sept. 2 (Tidewire) - Dock crews stopped.", "Tidewire", null, null)]
    [InlineData("PORT-MARENDE, 2 septembre 2031 - Les dockers ont cessé.", null, "2031-09-02", null)]
    [InlineData("Published on Sunday, 31 August 2031", null, "2031-08-31", null)]
    [InlineData("31 August 2031, 12:30", null, "2031-08-31", null)]
    [InlineData("Source: Tidewire", "Tidewire", null, null)]
    [InlineData("NCRI – A group of people gathered in the centre on 3 May 2031.", null, null, null)]
    [InlineData("The pier closed on 3 May 2031.", null, null, null)]
    [InlineData("By 3 May 2031 the pier was closed.", null, null, null)]
    [InlineData("By Friday, 20 March 2031, all was well.", null, null, null)]
    [InlineData("31 August, 12:30", null, null, null)]
    [InlineData("From 3 May 2031 to 4 May 2031", null, null, null)]
    public void A_line_below_the_headline_may_say_who_published_it_and_when(string line, string? publisher, string? day, string? author) =>
        Assert.Equal((publisher, day, author), Of("article.txt", "A headline\n\n" + line));

    [Fact]
    public void A_saved_page_says_it_in_its_head() => Assert.Equal(
        ("The Messenger & Post", "2031-03-20", "Runa Tell"),
        Of("page.html", """
            <html><head><title>A headline | Another name</title><meta property="og:site_name" content="The Messenger &amp; Post">
            <meta content='2031-03-20T10:00:00Z' property='article:published_time'><meta name=author content="Runa Tell"></head><p>A headline<p>Text
            """));

    [Fact]
    public void Its_title_may_end_with_the_name_of_the_paper() => Assert.Equal(
        ("The Orrendale Messenger", null, null),
        Of("page.html", "<head><title>Two ferries stay in port | The Orrendale Messenger</title></head><p>Two ferries stay in port<p>Text"));

    [Fact]
    public void What_is_read_stands_in_the_brief_and_what_is_not_is_left_to_be_written()
    {
        var read = Drafts.Of("A title\n\nBy Runa Tell, 20 March 2031.\n\n“We have seen the bridge move,” said Ivo Holt.").Draft().Text;
        var silent = Drafts.Of("A title\n\n“We have seen the bridge move,” said Ivo Holt.").Draft().Text;

        Assert.Equal("2031-03-20", Assert.Single(Drafts.Read(read).Sources).Published!.Text!.Value);
        Assert.Contains("    note: By Runa Tell.", read, StringComparison.Ordinal);
        Assert.Contains("    # published: YYYY-MM-DD", silent, StringComparison.Ordinal);
        Assert.Contains("# issued: YYYY-MM-DD", silent, StringComparison.Ordinal);
        Assert.Equal(["date-form"], Drafts.Of("A title\n\n“We have seen the bridge move,” said Ivo Holt.")
            .Errors(silent.Replace("    # published:", "    published:", StringComparison.Ordinal)));
    }

    private static (string?, string?, string?) Of(string name, string text)
    {
        var file = new TextFile(name, text);
        var masthead = MastheadReader.Of(file, new ArchivedSource(file));
        return (masthead.Publisher, masthead.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), masthead.Author);
    }
}
