using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Tests.Layout;

/// <summary>Where lines end.</summary>
public sealed class LineFitterTests
{
    [Theory]
    [InlineData(TextStyle.Title, "Two ferries kept in port, and an evening sailing withdrawn")]
    [InlineData(TextStyle.Title, "Killings at the camp of Vessar and a call for a blue-helmet force on both of the islands and in the strait between them")]
    [InlineData(TextStyle.SectionHeading, "What the harbour master, the two guilds and the ferry company said about the evening of the eleventh of March")]
    public void The_lines_of_a_heading_are_of_like_length(TextStyle style, string words)
    {
        var lines = Given.Pages(40, 420, Given.Text(words, style)).Pages[0].Lines();

        Assert.True(lines.Count >= 2);
        Assert.True(lines.Min(line => line.Width) > 0.7 * lines.Max(line => line.Width), string.Join(" / ", lines));
    }

    [Fact]
    public void A_balanced_heading_has_no_line_more_than_it_needs()
    {
        var words = string.Join(' ', Enumerable.Repeat("harbour", 14));
        var widest = Given.Pages(40, 2_000, Given.Text(words, TextStyle.Title)).Pages[0].Lines()[0].Width;

        Assert.Equal(2, Given.Pages(40, (int)(widest / 2) + 60, Given.Text(words, TextStyle.Title)).Pages[0].Lines().Count);
    }

    [Fact]
    public void No_word_stands_alone_in_the_last_line_of_a_paragraph_whatever_the_measure()
    {
        const string words = "The chief inspector told the Messenger that he had not found a changed log, that he had not finished looking, "
            + "and that nobody on the island should hope that he would say more before he had read all of them";
        foreach (var width in Enumerable.Range(90, 320))
        {
            var lines = Given.Pages(90, width, Given.Text(words)).Pages[0].Lines();
            Assert.True(lines.Count == 1 || lines[^1].Text.Contains(' '), $"{width} pt: {lines[^1].Text}");
        }
    }

    [Fact]
    public void No_line_reaches_beyond_the_measure()
    {
        var words = string.Join(' ', Enumerable.Range(1, 300).Select(i => new string('n', (i * 7 % 11) + 1)));
        foreach (var width in Enumerable.Range(100, 60))
            Assert.All(Given.Pages(900, width, Given.Text(words)).Pages[0].Lines(), line => Assert.InRange(line.Width, 0, width + 3));
    }

    [Fact]
    public void A_line_rather_ends_behind_a_word_than_behind_a_slash_or_a_dash()
    {
        var ends = new List<string>();
        foreach (var width in Enumerable.Range(120, 120))
        {
            var lines = Given.Pages(90, width, Given.Text(
                "The ferries of the years 2029/2030 and of the winter – the worst one – were late, as the daily/weekly lists of the harbour say"))
                .Pages[0].Lines();
            ends.AddRange(lines.SkipLast(1).Select(line => line.Text));
        }

        Assert.True(ends.Count(line => line[^1] is '/' or '–') < ends.Count / 12, string.Join('\n', ends.Where(line => line[^1] is '/' or '–')));
    }

    [Fact]
    public void A_line_rather_ends_between_two_words_than_beside_a_number() =>
        Assert.Equal(
            ["What one party says happened on 11 September 2031,", "who is calling for what, and what remains unconfirmed"],
            Given.Pages(40, 300, Given.Text(
                "What one party says happened on 11 September 2031, who is calling for what, and what remains unconfirmed",
                TextStyle.Subtitle)).Pages[0].Lines().Select(line => line.Text));

    [Fact]
    public void Forced_breaks_are_kept()
    {
        var lines = Given.Pages(9, Given.Text("one\ntwo and three\n\nfour", TextStyle.Title)).Pages[0].Text.Select(run => run.Text);

        Assert.Equal(["one ", "two and three ", " ", "four"], lines);
    }

    [Fact]
    public void What_stands_behind_a_forced_break_is_broken_as_if_it_stood_alone()
    {
        const string words = "The ferries of the winter were late, as the lists of the harbour say";
        foreach (var width in Enumerable.Range(90, 80))
            Assert.Equal(
                ["The harbour", .. Given.Pages(40, width, Given.Text(words)).Pages[0].Lines().Select(line => line.Text)],
                Given.Pages(40, width, Given.Text("The harbour\n" + words)).Pages[0].Lines().Select(line => line.Text));
    }

    [Fact]
    public void A_word_that_no_line_holds_begins_a_line_and_others_follow_behind_it()
    {
        Assert.Equal(
            ["Donaudamp", "fschifffahrts", "gesellschaft"],
            Given.Pages(40, 60, Given.Text("Donaudampfschifffahrtsgesellschaft")).Pages[0].Lines().Select(line => line.Text));
        Assert.Equal(
            ["the old", "Donaudamp", "fschifffahrts", "gesellschaft", "of the island"],
            Given.Pages(40, 60, Given.Text("the old Donaudampfschifffahrtsgesellschaft of the island")).Pages[0].Lines().Select(line => line.Text));
    }

    [Fact]
    public void A_text_that_begins_with_a_space_keeps_it_in_its_first_line()
    {
        var lines = Given.Pages(40, 70, Given.Text(" harbour master of Quell")).Pages[0].Text.Select(run => run.Text);

        Assert.Equal([" harbour ", "master ", "of Quell"], lines);
    }

    [Fact]
    public void A_paragraph_of_a_hundred_thousand_words_needs_little_of_the_stack()
    {
        var lines = 0;
        var thread = new Thread(
            () => lines = Given.Pages(100_000, 400, Given.Text(string.Join(' ', Enumerable.Repeat("a", 100_000)))).Pages[0].Lines().Count,
            maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.InRange(lines, 1_000, 5_000);
    }

    [Fact]
    public void A_soft_hyphen_is_seen_only_where_it_breaks_a_word()
    {
        var whole = Given.Pages(9, 300, Given.Text("Quell\u00ADhaven\u00AD")).Pages[0].Text;
        var broken = Given.Pages(9, 46, Given.Text("Quell\u00ADhaven\u00AD")).Pages[0].Text;

        Assert.Equal(10, Assert.Single(whole).Glyphs.Length);
        Assert.Equal(["Quell\u00AD", "\u00AD", "haven\u00AD"], broken.Select(run => run.Text));
        Assert.Equal([5, 1, 5], broken.Select(run => run.Glyphs.Length));
        Assert.Equal(broken[0].Baseline, broken[1].Baseline);
    }

    [Theory]
    [InlineData("10\u202F000 \u20AC")]
    [InlineData("17\u00A0h\u00A015")]
    [InlineData("well-\u00A0known")]
    public void What_a_no_break_space_joins_stays_in_one_line(string joined)
    {
        foreach (var width in Enumerable.Range(100, 80))
        {
            var lines = Given.Pages(40, width, Given.Text($"The sailing at a time of {joined} was withdrawn {joined} on {joined} the island"))
                .Pages[0].Lines();
            Assert.Equal(3, lines.Sum(line => line.Text.Split(joined[..^2]).Length - 1));
        }
    }

    [Fact]
    public void A_no_break_space_is_as_wide_in_every_line()
    {
        var advances = Enumerable.Range(80, 60)
            .SelectMany(width => Given.Pages(40, width, Given.Text("at 17\u00A0h or at 18\u00A0h and never at 19\u00A0h")).Pages[0].Text)
            .SelectMany(run => run.Glyphs.Where(glyph => run.Text[glyph.Cluster] == '\u00A0'))
            .Select(glyph => glyph.XAdvance);

        Assert.Single(advances.Distinct());
    }

    [Theory]
    [InlineData("danger.”")]
    [InlineData("(so it said)")]
    [InlineData("1914–")]
    [InlineData("well-")]
    [InlineData("daily/")]
    [InlineData("Why?")]
    public void A_reference_clings_to_what_stands_before_it(string before)
    {
        foreach (var width in Enumerable.Range(60, 90))
        {
            var block = Given.Text(
                TextStyle.Body, new Run($"All of the islands lived in {before}"), new Run("\u00A01¶3", InlineStyle.Reference), new Run(" and left."));
            var line = Given.Pages(40, width, block).Pages[0].Lines().Single(line => line.Text.Contains('¶'));
            Assert.Contains(before[^1] + "\u00A01¶3", line.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_reference_stands_behind_a_letter_even_of_a_word_that_no_line_holds()
    {
        foreach (var width in Enumerable.Range(60, 60))
        {
            var block = Given.Text(
                TextStyle.Body, new Run(new string('x', 37)), new Run("\u00A01¶3", InlineStyle.Reference));
            var lines = Given.Pages(40, width, block).Pages[0].Lines();
            Assert.Contains('x', lines[^1].Text);
        }
    }

    [Fact]
    public void A_link_over_two_lines_can_be_clicked_in_both()
    {
        var link = new Link
        {
            Role = Role.Link,
            Target = new LinkTarget.Web("https://quell.example/"),
            Description = "Q",
            Content = [new Run("the harbour office of Quell and its list of sailings", InlineStyle.Link)],
        };
        var page = Given.Pages(9, 140, Given.Text(TextStyle.Body, new Run("See "), link, new Run("."))).Pages[0];

        var lines = page.Lines();
        Assert.Equal(lines.Count, page.Links.Length);
        foreach (var (line, area) in lines.Zip(page.Links))
            Assert.InRange(line.Baseline * 1000, area.Y, area.Y + area.Height);
    }

    [Fact]
    public void A_link_over_two_pages_can_be_clicked_on_both()
    {
        var link = new Link
        {
            Role = Role.Link,
            Target = new LinkTarget.Web("https://quell.example/"),
            Description = "Q",
            Content = [new Run(string.Join('\n', Enumerable.Range(1, 8).Select(i => $"sailing{i}")), InlineStyle.Link)],
        };
        var document = Given.Pages(4, Given.Text(TextStyle.Body, link));

        Assert.Equal([4, 4], document.Pages.Select(page => page.Links.Length));
        Assert.All(document.Pages.SelectMany(page => page.Links), area => Assert.Same(link, area.Link));
    }

    [Fact]
    public void A_character_that_no_face_has_is_named_and_told()
    {
        var document = Given.Pages(9, Given.Text("Wave \U0001F30A over 東"));

        Assert.Equal("Wave [U+1F30A] over [U+6771]", string.Concat(document.Pages[0].Text.Select(run => run.Text)));
        Assert.Equal(["\U0001F30A", "東"], document.Notices.Select(notice => notice.Text));
        Assert.DoesNotContain(document.Pages[0].Text.SelectMany(run => run.Glyphs), glyph => glyph.GlyphId == 0);
    }

    [Fact]
    public void A_page_too_small_for_one_line_is_an_error()
    {
        var paper = new PaperSize(200_000, 60_000);
        var page = new PageFormat(paper) { FirstTop = 25_000, Top = 25_000, Bottom = 25_000 };

        var error = Assert.Throws<ArgumentException>(() =>
            BriefingGen.Typesetting.Layout.Paginator.Paginate(Given.Document(Given.Text("one")), new PageLook(page)));
        Assert.Contains("Page 1 is too small for one line", error.Message, StringComparison.Ordinal);
    }
}
