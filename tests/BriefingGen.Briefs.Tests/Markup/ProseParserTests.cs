using System.Text;
using BriefingGen.Briefs.Markup;
using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Tests.Yaml;
using BriefingGen.Testing;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using FsCheck;
using FsCheck.Fluent;

namespace BriefingGen.Briefs.Tests.Markup;

public class ProseParserTests
{
    private static readonly Gen<string> Texts = Gen.Elements(
            "a", "bc", "Zürich", "😀", " ", "\n", "\n\n", "  ", "*", "**", "_", "[", "]", "[@a]", "[@a; @b]", "[@", "@", "(", ")",
            "(http://a.b)", "\\", "\\*", "- ", "1. ", "> ", "# ", "`", "<b>", "&amp;", "![", "---", "[a]: b", ";", ",", "\t", "|")
        .ListOf()
        .Select(string.Concat);

    [Fact]
    public void Emphasis_links_citations_and_escapes_are_read_and_know_their_places() =>
        Golden.Verify(Show(Prose(
            "NCRI *said* that **52 *members*** were killed [@attack; @killed] in [the *camp*](https://a.example/b) \\*so\\*.")));

    [Fact]
    public void The_summary_has_paragraphs_and_lists() =>
        Golden.Verify(Show(Markdown(
            "First *paragraph*\ngoes on. [@a]\n\n- one [@b]\n- two\n\n  and more\n\n3. three\n4. four\n\nLast.")));

    [Theory]
    [InlineData("# no heading")]
    [InlineData("> no quotation")]
    [InlineData("`no code` and <b>no</b> tag, &amp; no entity")]
    [InlineData("[1]: see below")]
    [InlineData("[1] and [T]he rest")]
    [InlineData("snake_case_name and 2 * 3 * 4")]
    [InlineData("---")]
    [InlineData("- no list in a single paragraph")]
    [InlineData("wait! [not an image]")]
    [InlineData("an address, me@example.org, and @ziegler")]
    public void What_means_nothing_in_a_brief_stays_the_text_it_is(string text)
    {
        var prose = Prose(text);

        Assert.Equal(text, VisibleText(prose.Inlines));
        Assert.All(prose.Inlines, inline => Assert.IsType<ProseText>(inline));
    }

    [Fact]
    public void An_image_is_printed_as_its_link()
    {
        var prose = Prose("See ![the camp](https://a.example/b.png).");

        Assert.Equal("See !the camp.", VisibleText(prose.Inlines));
        Assert.Contains(prose.Inlines, inline => inline is ProseLink { Url.Value: "https://a.example/b.png" });
    }

    [Fact]
    public void A_text_that_cites_nothing_has_no_citations() => Assert.Empty(Prose("Nothing is cited. \\[@a]").Citations);

    [Fact]
    public void A_citation_may_be_broken_over_lines_and_each_id_keeps_its_place()
    {
        var prose = Prose("Words. [@attack;\n   @killed] More.");

        Assert.Equal(["attack", "killed"], prose.Citations.Select(id => id.Value));
        Assert.Equal(["1:10", "2:5"], prose.Citations.Select(id => id.Span.File.PositionOf(id.Span.Start).ToString()));
        Assert.Equal("[@attack;\n   @killed]", prose.Inlines.OfType<ProseCitation>().Single().Span.Text.ToString());
    }

    [Fact]
    public void A_paragraph_over_several_lines_is_one_with_a_space_for_each_line_end() =>
        Assert.Equal("one two three four", VisibleText(Prose("one\ntwo  \n   three\n\nfour").Inlines));

    [Fact]
    public void A_place_in_prose_leads_through_the_folds_of_YAML_to_the_file()
    {
        var text = YamlText.ScalarOf("a: >-\n  NCRI *alleged*\n  an attack\n  [@attack].\n").Text;
        var prose = ProseParser.ParseProse(text, new DiagnosticBag());

        Assert.Equal("*alleged*", prose.Inlines.OfType<ProseEmphasis>().Single().Span.Text.ToString());
        Assert.Equal("4:5", prose.Citations[0].Span.File.PositionOf(prose.Citations[0].Span.Start).ToString());
    }

    [Theory]
    [InlineData("[a](http://x.example)", true)]
    [InlineData("[a](HTTPS://x.example/y?z#w)", true)]
    [InlineData("[a](mailto:a@x.example)", true)]
    [InlineData("[a](javascript:alert(1))", false)]
    [InlineData("[a](file:///etc/passwd)", false)]
    [InlineData("[a](//x.example)", false)]
    [InlineData("[a](x.example)", false)]
    [InlineData("[a](http:)", false)]
    [InlineData("[a]()", false)]
    public void A_link_leads_to_the_web_or_a_mailbox_and_nowhere_else(string text, bool isAllowed)
    {
        var found = new DiagnosticBag();
        Prose(text, found);

        Assert.Equal(isAllowed ? [] : ["url-form"], found.Sorted().Select(finding => finding.Rule.Code));
    }

    [Fact]
    public void No_character_of_a_text_is_lost_whatever_it_is()
    {
        Check.One(Cases.Of(5000), Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var found = new DiagnosticBag();
            var prose = Prose(text, found);
            var mayHideWords = prose.Citations.Length > 0 || text.Contains("](", StringComparison.Ordinal);
            return found.HasErrors || mayHideWords || Letters(text) == Letters(VisibleText(prose.Inlines));
        }));
    }

    [Fact]
    public void Each_piece_of_prose_lies_in_the_file_and_after_the_piece_before()
    {
        Check.One(Cases.Of(5000), Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var at = 0;
            return Flatten(Markdown(text).Blocks).All(inline =>
            {
                var isInOrder = inline.Span.Start >= at && inline.Span.End <= text.Length;
                at = inline.Span.End;
                return isInOrder;
            });
        }));
    }

    [Fact]
    public void A_hostile_text_does_not_take_long()
    {
        foreach (var piece in (string[])["[", "*a ", "_a", "[@", "[a](", "**", "- ", "\\"])
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            Markdown(string.Concat(Enumerable.Repeat(piece, 20_000)));
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), $"{piece}: {watch.Elapsed}");
        }
    }

    [Theory]
    [InlineData("It was so. [@a]\n", 5_000)]
    [InlineData("It was *so*, [sic] and **so**. [@a; @b]\n\n", 5_000)]
    [InlineData("- It was *so*. [@a]\n", 5_000)]
    [InlineData("- It was so.\n", 5_000)]
    public void A_long_text_may_have_any_number_of_citations_and_a_paragraph_its_marks(string piece, int count)
    {
        var found = new DiagnosticBag();
        var text = Markdown(string.Concat(Enumerable.Repeat(piece, count)), found);

        Assert.Empty(found.Sorted());
        Assert.Equal(piece.Count(sign => sign == '@') * count, text.Citations.Length);
    }

    [Theory]
    [InlineData("*a ", 2_000)]
    [InlineData("[a ", 2_000)]
    [InlineData("a] ", 2_000)]
    [InlineData("*", 20_000)]
    [InlineData("*a ]", 2_000)]
    [InlineData("[@a] *a ", 2_000)]
    public void A_paragraph_of_more_marks_than_people_write_is_refused_and_none_of_it_lost(string piece, int count)
    {
        var found = new DiagnosticBag();
        var hostile = string.Concat(Enumerable.Repeat(piece, count)) + "a" + new string('*', 50);
        var text = Markdown("Before.\n\n" + hostile, found);

        var refused = Assert.Single(found.Sorted());
        Assert.Equal("there are too many marks in a paragraph of this text", refused.Message);
        Assert.Equal("Before.\n\n" + hostile, VisibleText(Flatten(text.Blocks)));
    }

    [Theory]
    [InlineData(16, null)]
    [InlineData(17, "lists are nested deeper than 16 levels in this text")]
    [InlineData(200, "there are too many marks in a paragraph of this text")]
    public void Lists_are_nested_as_deep_as_there_is_room_for_words(int depth, string? message)
    {
        var found = new DiagnosticBag();
        Markdown(string.Concat(Enumerable.Range(0, depth).Select(level => $"{new string(' ', 2 * level)}- a\n")), found);

        Assert.Equal(message, found.Sorted().SingleOrDefault()?.Message);
    }

    private static Prose Prose(string text, DiagnosticBag? found = null) =>
        ProseParser.ParseProse(new MappedText(new TextFile("test.md", text).Whole), found ?? new DiagnosticBag());

    private static MarkdownText Markdown(string text, DiagnosticBag? found = null) =>
        ProseParser.ParseMarkdown(new MappedText(new TextFile("test.md", text).Whole), found ?? new DiagnosticBag());

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string VisibleText(IEnumerable<ProseInline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        ProseText text => text.Text.Value,
        ProseEmphasis emphasis => VisibleText(emphasis.Inlines),
        ProseStrong strong => VisibleText(strong.Inlines),
        ProseLink link => VisibleText(link.Inlines),
        _ => "",
    }));

    private static IEnumerable<ProseInline> Flatten(IEnumerable<MarkdownBlock> blocks) => blocks.SelectMany(block => block switch
    {
        MarkdownParagraph paragraph => paragraph.Inlines,
        MarkdownList list => list.Items.SelectMany(item => Flatten(item.Blocks)),
        _ => [],
    });

    private static string Show(Prose prose) => Show(prose.Inlines, 0);

    private static string Show(MarkdownText text) => Show(text.Blocks, 0);

    private static string Show(IEnumerable<MarkdownBlock> blocks, int depth) => string.Concat(blocks.Select(block => block switch
    {
        MarkdownParagraph paragraph => Line(depth, "paragraph", paragraph.Span) + Show(paragraph.Inlines, depth + 1),
        MarkdownList list => Line(depth, list.Start is { } start ? $"list from {start}" : "list", list.Span)
            + string.Concat(list.Items.Select(item => Line(depth + 1, "item", item.Span) + Show(item.Blocks, depth + 2))),
        _ => "",
    }));

    private static string Show(IEnumerable<ProseInline> inlines, int depth)
    {
        var shown = new StringBuilder();
        foreach (var inline in inlines)
        {
            shown.Append(inline switch
            {
                ProseText text => Line(depth, $"text “{text.Text.Value}”", text.Span),
                ProseEmphasis emphasis => Line(depth, "emphasis", emphasis.Span) + Show(emphasis.Inlines, depth + 1),
                ProseStrong strong => Line(depth, "strong", strong.Span) + Show(strong.Inlines, depth + 1),
                ProseLink link => Line(depth, $"link {link.Url.Value}", link.Span) + Show(link.Inlines, depth + 1),
                ProseCitation citation => Line(depth, $"citation {string.Join(' ', citation.Ids)}", citation.Span),
                _ => "",
            });
        }

        return shown.ToString();
    }

    private static string Line(int depth, string what, TextSpan span) =>
        $"{new string(' ', depth * 2)}{what} · {span.Start}–{span.End} {span.Text.ToString().Replace('\n', '⏎')}\n";
}
