using System.Diagnostics;
using BriefingGen.Evidence.Locating;

namespace BriefingGen.Evidence.Tests.Sources;

public class HtmlArchiveTests
{
    private const string Page =
        """
        <!doctype html>
        <html><head><title>Ferries | The Dunmere Post</title><style>p { color: red }</style></head>
        <body>
          <nav><ul><li><a href="/">Home</a></li></ul></nav>
          <article>
            <h1>Ferry crews&nbsp;to <em>stop</em> work</h1>
            <p>Crews of the <b>Dun</b>mere ferry will
               stop work, the Harbour Guild&rsquo;s Orla Holt said.<br>On Thursday.</p>
            <script>document.write("tracking")</script>
            <blockquote><p>&ldquo;We will not leave the quay.&rdquo;</p></blockquote>
            <blockquote>Bare words</blockquote>
            <ul><li>One<ul><li>Inner</li></ul></li><li><div>A</div><div>B</div></li></ul>
            <table><tr><th>Year</th><td>52</td><td> </td></tr></table>
            <dl><dt>Guild</dt><dd>A union</dd></dl>
            <p hidden>Unseen</p>
            <div>Loose words</div>
          </article>
          <p>Footer</p>
        </body></html>
        """;

    [Fact]
    public void A_paragraph_is_an_element_with_text_of_its_own_in_the_article() =>
        Assert.Equal(
            [
                "Ferry crews\u00A0to stop work",
                "Crews of the Dunmere ferry will stop work, the Harbour Guild’s Orla Holt said.\nOn Thursday.",
                "“We will not leave the quay.”",
                "Bare words",
                "One",
                "Inner",
                "A\nB",
                "52",
                "Guild",
                "A union",
            ],
            Texts(Page));

    [Theory]
    [InlineData("<article><p>In</p></article><main><p>Out</p></main>", "In")]
    [InlineData("<p>Out</p><main><p>In</p></main>", "In")]
    [InlineData("<p>In", "In")]
    [InlineData("", "")]
    [InlineData("no elements at all", "")]
    public void Main_and_body_take_the_place_of_a_missing_article(string html, string expected) =>
        Assert.Equal(expected, string.Join('|', Texts(html)));

    [Fact]
    public void Passages_and_quotations_are_found_in_the_text_and_the_bytes_stay_the_files()
    {
        var source = Articles.Source(Page, path: "archive/page.html");
        Assert.Equal("1¶2", PassageLocator.Find(source, "Crews of the Dunmere ferry will stop work").Passage!.Place);
        var quotation = QuotationLocator.Find(source, "We will not leave the quay.");
        Assert.Equal((Verdict.Verbatim, true, false), (quotation.Verdict, quotation.IsQuoted, quotation.IsExtract));
        Assert.NotNull(PassageLocator.Find(source, "tracking").Failure);
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(Page), source.File.Bytes.ToArray());
    }

    [Theory]
    [InlineData("<div>", true)]
    [InlineData("<b>", true)]
    [InlineData("<UL><li>x", true)]
    [InlineData("<table><td>x", true)]
    [InlineData("<p>One<br>", false)]
    [InlineData("<li>One", false)]
    [InlineData("<div><img src='a'></div>", false)]
    [InlineData("<script>let a = '<div>'</script>", false)]
    [InlineData("<!-- --", false)]
    [InlineData("1 < 2 <", false)]
    public void A_page_nested_without_end_is_refused_and_a_long_one_is_not(string repeated, bool isRefused)
    {
        var page = string.Concat(Enumerable.Repeat(repeated, 100_000));
        var clock = Stopwatch.StartNew();
        var located = Located.Of(
            "title: T\nsources: {s: s.html}\nfacts: [{label: L, value: v, evidence: absent}]", ("s.html", page));
        Assert.Equal(isRefused ? "source-missing" : "evidence-not-found", located.Found.Single().Rule.Code);
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(2), $"{clock.Elapsed}");
    }

    private static IEnumerable<string> Texts(string html) =>
        Articles.Source(html, path: "page.htm").Paragraphs.Select(paragraph => paragraph.Span.Text.ToString());
}
