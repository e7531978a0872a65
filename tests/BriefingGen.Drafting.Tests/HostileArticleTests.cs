using System.Text;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Drafting.Tests;

public class HostileArticleTests
{
    public static TheoryData<string, string> Articles => new()
    {
        { "one.txt", "Hello" },
        { "digits.txt", "007" },
        { "same.txt", "ha ha\n\nha ha\n\nha ha" },
        { "no-quotes.txt", "A title\n\nThe bridge was closed on Monday because its third pier had moved in the night.\n\nIt opens on Friday." },
        { "line.txt", string.Concat(Enumerable.Repeat("The bridge has moved again in the night. ", 26_000)) },
        { "word.txt", new string('x', 1_000_000) },
        { "open.txt", "A title\n\nMr Ivo Holt said: “" + string.Concat(Enumerable.Repeat("The bridge has moved again in the night. ", 1_500)) },
        { "marks.txt", string.Concat(Enumerable.Repeat("“ said Ivo Holt ” ", 5_000)) },
        { "nested.txt", "T\n\n" + new string('“', 5_000) + "we have seen the bridge" + new string('”', 5_000) + " said Ivo Holt." },
        { "indicators.txt", Indicators() },
        { "crlf.txt", "\uFEFFA title: of # two\r\n\r\n“We have seen\r\nthe bridge move,” said Ivo Holt.\r\n" },
        { "controls.txt", "A\u0007 title\u202E of\u2028 two\u0085\n\n“We have\u001B seen the\u200B bridge\u2029 move,” said Ivo Holt.\u009F" },
        { "arabic.txt", "عنوان الخبر اليوم\n\nقال إيفو هولت: «لقد رأينا الجسر يتحرك في الليل»." },
        { "emoji.txt", "😀 The bridge moves 🚧\n\n“We have seen the 🌉 bridge move,” said Ivo Holt. “It moved,” said Ivo Holt." },
        { "brackets.txt", "T\n\n“We have [sic] seen […] the [bridge] move … often,” said Ivo Holt." },
        { "twice.txt", "T\n\n“We have seen the bridge move,” said Ivo Holt.\n\n“We have seen the bridge move,” said Ivo Holt." },
        { "markdown.md", "# *A title*\n\n> “We have **seen** the [bridge](x) move,” said Ivo Holt.\n\n- `code: [x]`\n" },
        { "page.html", "<html><body><script>'“no no no no”'</script><h1>A <b>title</b> &amp; more</h1><p>“We have <i>seen</i> the&nbsp;bridge<br>move,” said <a href=x>Ivo Holt</a>.</p></body>" },
        { "unclosed.html", "<p>“We have seen <b>the bridge move" },
        { "title-only-signs.txt", "###\n\n“We have seen the bridge move,” said Ivo Holt." },
        { "hashes.md", "###\n\n# # #\n\n“# # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # # we” said Ivo Holt." },
    };

    public static TheoryData<string, string> ShortArticles
    {
        get
        {
            var articles = new TheoryData<string, string>();
            foreach (var article in Articles.Where(article => ((string)article[1]).Length < 5_000))
                articles.Add((string)article[0], (string)article[1]);
            return articles;
        }
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Any_article_gives_a_brief_without_errors(string name, string text)
    {
        var drafts = Drafts.OfFile(name, text);
        var drafted = drafts.Draft();

        Assert.Equal([], drafts.Errors(drafted.Text));
        Assert.Empty(drafted.Errors);
        Assert.InRange(drafted.Text.Length, 1, 100_000);
    }

    [Theory]
    [InlineData("open.txt")]
    [InlineData("indicators.txt")]
    [InlineData("crlf.txt")]
    [InlineData("brackets.txt")]
    [InlineData("twice.txt")]
    [InlineData("markdown.md")]
    [InlineData("page.html")]
    [InlineData("title-only-signs.txt")]
    public void Quotations_with_a_speaker_are_live_whatever_is_in_them(string name)
    {
        var text = (string)Articles.Single(article => (string)article[0] == name)[1];

        Assert.NotEqual(0, Drafts.OfFile(name, text).Draft().LiveQuotes);
    }

    [Theory]
    [MemberData(nameof(ShortArticles))]
    public void Each_proposal_is_YAML_that_the_reader_understands(string name, string text)
    {
        // What the article says to it is another question: “…” is nobody’s name, and other paragraphs part a quotation.
        string[] evidence =
        [
            "evidence-not-found", "evidence-ambiguous", "evidence-altered", "quote-not-found", "quote-altered", "quote-misattributed", "quote-not-quoted",
            "unknown-id", .. Unwritten.Codes,
        ];
        var drafts = Drafts.OfFile(name, text);
        foreach (var (line, uncommented) in Uncommenting.All(drafts.Draft().Text))
        {
            var errors = drafts.StructureErrors(uncommented).Except(evidence);
            Assert.True(!errors.Any(), $"{line}\n{string.Join(", ", errors)}\n\n{uncommented}");
        }
    }

    [Fact]
    public void Without_a_speaker_a_sentence_of_the_article_stands_as_its_words()
    {
        var brief = Drafts.Read(Drafts.Of("A title\n\nThe bridge was closed on Monday because its third pier had moved.").Draft().Text);

        var fact = Assert.Single(brief.Facts);
        Assert.Equal("In the source’s words", fact.Label.Value);
        Assert.Equal("“The bridge was closed on Monday because its third pier had moved”", fact.Value.Value);
        Assert.Empty(brief.Quotes);
    }

    [Fact]
    public void What_a_check_objects_to_is_taken_out()
    {
        var drafts = Drafts.Of("T\n\n“We have seen the bridge move,” said Ivo Holt. Later Oda Brennick said: “I have seen the river rise.”");

        var drafted = drafts.Draft(brief => [.. drafts.Check(brief), .. Objections(brief, "    text: We have seen")]);

        Assert.Empty(drafted.Errors);
        Assert.Equal((1, 1), (drafted.LiveQuotes, drafted.ProposedQuotes));
        Assert.Contains("# - id: holt", drafted.Text, StringComparison.Ordinal);
        Assert.Equal("I have seen the river rise.", Assert.Single(Drafts.Read(drafted.Text).Quotes).Text.Value);
    }

    [Fact]
    public void Where_a_check_objects_to_everything_a_summary_that_asserts_nothing_is_left()
    {
        var drafts = Drafts.Of("T\n\n“We have seen the bridge move,” said Ivo Holt. The bridge was closed on Monday because of its third pier.");

        var drafted = drafts.Draft(brief => [.. Objections(brief, "\nquotes:"), .. Objections(brief, "\nfacts:")]);

        Assert.Empty(drafted.Errors);
        Assert.Contains("\nsummary: What the source says has not been set out yet. [@article]", drafted.Text, StringComparison.Ordinal);
        Assert.Equal([], drafts.Errors(drafted.Text));
    }

    [Fact]
    public void A_check_that_can_never_be_met_ends_with_what_is_left_and_says_so()
    {
        var rule = new Rule("never", Severity.Error, false, "", "");

        var drafted = Drafts.Of("T\n\n“We have seen the bridge move,” said Ivo Holt.").Draft(_ => [new Diagnostic(rule, "no", null)]);

        Assert.Equal(["never"], drafted.Errors.Select(error => error.Rule.Code));
    }

    private static Diagnostic[] Objections(TextFile brief, string to)
    {
        var at = brief.Content.IndexOf(to, StringComparison.Ordinal);
        var rule = new Rule("objection", Severity.Error, false, "", "");
        return at < 0 ? [] : [new Diagnostic(rule, "no", new Label(brief.Span(at + 1, to.Length - 1)))];
    }

    /// <summary>Quotations that begin and go on with what means something in YAML.</summary>
    private static string Indicators()
    {
        var text = new StringBuilder("- [A title]: {of} #two\n");
        foreach (var sign in "-?:,[]{}#&*!|>'\"%@`=~\\/")
            text.Append($"\n“{sign} we have seen: the #bridge, # move {sign}{sign} 'often' \\n” said Ivo Holt.\n");
        return text.Append("\n“--- we have seen it,” said Ivo Holt.\n\n“... we have seen it,” said Ivo Holt.\n").ToString();
    }
}
