using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Typesetting.Tests.Layout;

public sealed class TextFlowTests
{
    [Fact]
    public void A_paragraph_that_fits_stays_on_its_page() =>
        Assert.Equal("a1 a2 a3", Given.Pages(3, Given.Lines("a", 3)).Words());

    [Fact]
    public void The_last_line_never_stands_alone_on_a_page() =>
        Assert.Equal("a1 a2 a3 | a4 a5", Given.Pages(4, Given.Lines("a", 5)).Words());

    [Fact]
    public void The_first_line_never_stands_alone_on_a_page() =>
        Assert.Equal("a1 a2 | b1 b2 b3 b4", Given.Pages(4, Given.Lines("a", 2), Given.Lines("b", 4)).Words());

    [Fact]
    public void A_page_that_holds_one_line_gets_one_line() =>
        Assert.Equal("a1 | a2 | a3", Given.Pages(1, Given.Lines("a", 3)).Words());

    [Fact]
    public void A_page_that_cannot_spare_two_lines_for_the_next_is_filled() =>
        Assert.Equal("a1 a2 | a3", Given.Pages(2, Given.Lines("a", 3)).Words());

    [Fact]
    public void A_text_that_is_not_to_be_parted_is_parted_where_no_page_holds_it() =>
        Assert.Equal("p1 p2 | p3 p4", Given.Pages(2, Given.Text("p1\np2\np3\np4", TextStyle.Passage)).Words());

    [Fact]
    public void What_a_link_leads_to_begins_once_however_many_pages_it_takes()
    {
        var text = new TextBlock { Role = Role.Paragraph, Style = TextStyle.Body, Content = [new Run("a\nb\nc\nd\ne\nf")], Anchor = "text" };
        var stack = new Stack { Role = Role.Section, Style = BoxStyle.Section, Children = [Given.Lines("x", 6)], Anchor = "stack" };
        var table = Given.Table(["Fact"], ["a"], ["b"], ["c"], ["d"]);
        var high = new TableCell { Role = Role.TableCell, Content = Given.Lines("w", 9) };
        var row = new TableRow { Role = Role.TableRow, Cells = [high], Anchor = "row" };
        var anchored = new Table
        {
            Role = Role.Table,
            Head = table.Head,
            Body = new TableSection { Role = Role.TableBody, Rows = [row, .. table.Body.Rows] },
            Anchor = "table",
        };

        foreach (var (block, anchors) in new (Block, string[])[] { (text, ["text"]), (stack, ["stack"]), (anchored, ["row", "table"]) })
        {
            var pages = Given.Pages(4, block).Pages;
            Assert.True(pages.Length > 1);
            Assert.Equal(anchors, pages[0].Anchors.Select(place => place.Anchor).Order());
            Assert.All(pages[1..], page => Assert.Empty(page.Anchors));
        }
    }

    [Fact]
    public void A_heading_goes_with_the_text_it_heads() =>
        Assert.Equal(
            "a1 a2 a3 | Demands b1 b2 b3",
            Given.Pages(6, Given.Lines("a", 3), Given.Heading("Demands"), Given.Lines("b", 3)).Words());

    [Fact]
    public void A_heading_with_nothing_behind_it_is_still_printed() =>
        Assert.Equal("a1 a2 Demands", Given.Pages(6, Given.Lines("a", 2), Given.Heading("Demands")).Words());

    [Fact]
    public void Lines_are_as_far_apart_as_the_style_says() =>
        Assert.Equal("20.0 41.3 a1\n20.0 56.3 a2\n", Given.Pages(4, Given.Lines("a", 2)).Pages[0].Places());

    [Fact]
    public void Text_is_broken_between_words_and_keeps_the_space_at_the_end_of_a_line()
    {
        var page = Given.Pages(9, 58, Given.Text("Twelve ferries left the harbour")).Pages[0];

        Assert.Equal(["Twelve ", "ferries left ", "the harbour"], page.Text.Select(run => run.Text));
    }

    [Fact]
    public void A_word_does_not_stand_alone_in_the_last_line_if_the_others_can_spare_it_one()
    {
        var page = Given.Pages(9, 158, Given.Text("At the behest of the Quellian government")).Pages[0];

        Assert.Equal(["At the behest of the ", "Quellian government"], page.Text.Select(run => run.Text));
    }

    [Fact]
    public void A_word_wider_than_its_space_is_broken_and_reported()
    {
        var document = Given.Pages(9, 60, Given.Text("Donaudampfschifffahrtsgesellschaft"));

        Assert.Equal("Donaudampfschifffahrtsgesellschaft", string.Concat(document.Pages[0].Text.Select(run => run.Text)));
        Assert.True(document.Pages[0].Text.Length > 2);
        Assert.Equal(LayoutNoticeKind.WordBroken, Assert.Single(document.Notices).Kind);
    }

    [Fact]
    public void A_reference_never_starts_a_line()
    {
        var words = Enumerable.Range(1, 60).Select(length => new string('n', length % 9 + 1));
        foreach (var width in Enumerable.Range(80, 40))
        {
            var block = new TextBlock
            {
                Role = Role.Paragraph,
                Style = TextStyle.Body,
                Content = [.. words.SelectMany(word => new Run[] { new(word + "."), new("\u00A01¶3", InlineStyle.Reference), new(" ") })],
            };

            var runs = Given.Pages(400, width, block).Pages[0].Text;

            Assert.All(runs.Where(run => run.Text.Contains('¶', StringComparison.Ordinal)), run => Assert.NotEqual(20_000, run.X));
        }
    }
}
