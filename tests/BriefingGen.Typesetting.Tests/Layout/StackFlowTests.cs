using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Typesetting.Tests.Layout;

public sealed class StackFlowTests
{
    [Fact]
    public void A_box_over_two_pages_has_its_ground_its_bar_and_its_padding_on_both()
    {
        var pages = Given.Pages(8, Given.Lines("x", 2), Given.Stack(BoxStyle.KeyBox, Given.Lines("a", 8))).Pages;

        Assert.Equal(2, pages.Length);
        foreach (var page in pages)
        {
            var inks = page.Drawings.OfType<Drawing.Rectangle>().ToList();
            var (fill, bar) = (inks[0], inks[1]);
            Assert.Equal((20_000, fill.Y, fill.Height), (fill.X, bar.Y, bar.Height));
            var words = page.Lines().Where(line => line.Text.StartsWith('a')).ToList();
            Assert.InRange((words[0].Baseline * 1000) - fill.Y, 15_000, 25_000);
            Assert.InRange(fill.Y + fill.Height - (words[^1].Baseline * 1000), 9_000, 16_000);
            Assert.True(fill.Y + fill.Height <= page.Size.Height - 30_000);
        }
    }

    [Fact]
    public void Neither_the_first_nor_the_last_line_of_a_paragraph_in_a_box_stands_alone() =>
        Assert.Equal(
            "x1 x2 x3 a1 a2 | a3 a4",
            Given.Pages(7, Given.Lines("x", 3), Given.Stack(BoxStyle.Quotation, Given.Lines("a", 4))).Words());

    [Fact]
    public void Neither_the_first_nor_the_last_line_of_a_list_item_stands_alone()
    {
        var item = Given.Columns(ColumnsStyle.Bullet, Given.Text("•"), Given.Lines("a", 3));

        Assert.Equal("x1 x2 x3 | • a1 a2 a3", Given.Pages(6, Given.Lines("x", 3), Given.Stack(BoxStyle.List, item)).Words());
    }

    [Fact]
    public void What_introduces_a_list_stays_with_its_first_item()
    {
        var list = Given.Stack(BoxStyle.List, Role.List, Given.Columns(ColumnsStyle.Bullet, Given.Text("•"), Given.Lines("a", 2)));

        Assert.Equal("x1 x2 x3 | Calculated: • a1 a2", Given.Pages(5, Given.Lines("x", 3), Given.Text("Calculated:"), list).Words());
    }

    [Fact]
    public void The_last_entry_of_a_timeline_does_not_stand_alone_on_a_page()
    {
        var entries = Enumerable.Range(1, 4).Select(i => (Block)Given.Columns(
            ColumnsStyle.DatedEntry, Given.Text($"d{i}", TextStyle.TimelineDate), Given.Text($"e{i}", TextStyle.TimelineText)));

        Assert.Equal("d1 e1 d2 e2 | d3 e3 d4 e4", Given.Pages(4, Given.Stack(BoxStyle.Timeline, [.. entries])).Words());
    }

    [Fact]
    public void Headings_that_keep_together_longer_than_a_page_still_end()
    {
        var headings = Enumerable.Range(1, 40).Select(i => (Block)Given.Heading($"h{i}"));

        var document = Given.Pages(9, [.. headings, Given.Lines("a", 2)]);

        Assert.Equal(
            [.. Enumerable.Range(1, 40).Select(i => $"h{i}"), "a1", "a2"],
            document.Pages.SelectMany(page => page.Text).Select(run => run.Text.Trim()));
    }

    [Fact]
    public void The_heading_of_the_annex_goes_with_its_first_paragraph()
    {
        var passage = Given.Columns(ColumnsStyle.Passage, Given.Text("1¶2", TextStyle.PassageNumber), Given.Text("p1\np2\np3", TextStyle.Passage));
        var source = Given.Stack(
            BoxStyle.Plain, Role.Section, Given.Text("source", TextStyle.AnnexSource), Given.Text("note", TextStyle.AnnexNote), passage);

        Assert.Equal(
            "x1 x2 x3 x4 x5 | Annex source note 1¶2 p1 p2 p3",
            Given.Pages(11, Given.Lines("x", 5), Given.Stack(BoxStyle.Section, Role.Section, Given.Heading("Annex"), source)).Words());
    }

    [Fact]
    public void A_note_at_the_end_of_a_section_goes_with_what_stands_before_it_and_not_with_the_next_section()
    {
        var first = Given.Stack(BoxStyle.Plain, Role.Section, Given.Lines("a", 3), Given.Text("note", TextStyle.AnnexNote));
        var second = Given.Stack(BoxStyle.Plain, Role.Section, Given.Lines("b", 2));

        Assert.Equal("a1 a2 a3 note | b1 b2", Given.Pages(5, first, second).Words());
        Assert.Equal("x1 | a1 a2 a3 note | b1 b2", Given.Pages(5, Given.Lines("x", 1), first, second).Words());
    }

    [Fact]
    public void A_quotation_keeps_its_words_and_its_speaker_on_one_page()
    {
        var quotation = Given.Stack(
            BoxStyle.Quotation,
            Given.Stack(BoxStyle.Plain, Role.BlockQuotation, Given.Text("said", TextStyle.Quotation)),
            Given.Text("speaker", TextStyle.Attribution),
            Given.Text("occasion", TextStyle.Attribution));

        Assert.Equal("x1 x2 x3 x4 | said speaker occasion", Given.Pages(7, Given.Lines("x", 4), quotation).Words());
    }

    [Fact]
    public void An_empty_stack_takes_no_room() =>
        Assert.Equal(Given.Pages(3, Given.Lines("a", 2)).Pages[0].Places(), Given.Pages(3, Given.Stack(BoxStyle.Plain), Given.Lines("a", 2)).Pages[0].Places());

    [Fact]
    public void A_long_paragraph_that_introduces_a_list_leaves_its_last_two_lines_with_it()
    {
        var list = Given.Stack(BoxStyle.List, Role.List, Given.Columns(ColumnsStyle.Bullet, Given.Text("•"), Given.Lines("a", 2)));

        Assert.Equal("x1 x2 x3 x4 x5 x6 | x7 x8 • a1 a2", Given.Pages(9, Given.Lines("x", 8), list).Words());
    }

    [Fact]
    public void Only_the_last_entry_of_a_timeline_takes_another_with_it()
    {
        var entries = Enumerable.Range(1, 6).Select(i => (Block)Given.Columns(
            ColumnsStyle.DatedEntry, Given.Text($"d{i}", TextStyle.TimelineDate), Given.Text($"e{i}", TextStyle.TimelineText)));

        Assert.Equal("d1 e1 d2 e2 d3 e3 | d4 e4 d5 e5 d6 e6", Given.Pages(4, Given.Stack(BoxStyle.Timeline, [.. entries])).Words());
    }

    [Fact]
    public void The_line_of_a_timeline_goes_through_a_page_that_has_nothing_but_the_rest_of_an_entry()
    {
        var entry = Given.Columns(ColumnsStyle.DatedEntry, Given.Text("d", TextStyle.TimelineDate), Given.Text(
            string.Join('\n', Enumerable.Repeat("e", 22)), TextStyle.TimelineText));

        var pages = Given.Pages(8, Given.Stack(BoxStyle.Timeline, entry, entry)).Pages;

        Assert.True(pages.Length > 4);
        Assert.All(pages[..^2], page => Assert.Single(page.Drawings.OfType<Drawing.Rectangle>(), line => line.Width == 1_600));
    }

    [Fact]
    public void The_numbers_of_a_list_leave_the_same_room_on_every_page()
    {
        var items = Enumerable.Range(1, 120).Select(i => (Block)Given.Columns(
            ColumnsStyle.Demand, Given.Text($"{i}", TextStyle.DemandNumber, Role.Label), Given.Text($"demand{i}.")));

        var pages = Given.Pages(30, Given.Stack(BoxStyle.Demands, [.. items])).Pages;

        Assert.True(pages.Length > 3);
        Assert.Single(pages.SelectMany(page => page.Lines()).Where(line => line.Text.StartsWith('d')).Select(line => line.X).Distinct());
    }

    [Fact]
    public void A_rule_above_a_box_stands_where_the_box_begins_and_not_where_it_goes_on()
    {
        var pages = Given.Pages(6, Given.Stack(BoxStyle.TitleBlock, Given.Lines("a", 9))).Pages;

        Assert.Equal(2, pages.Length);
        var rule = Assert.Single(pages[0].Drawings.OfType<Drawing.Rectangle>());
        Assert.Equal((20_000, 30_000, 2_400), (rule.X, rule.Y, rule.Height));
        Assert.Empty(pages[1].Drawings);
        Assert.Equal(Given.Pages(6, Given.Lines("a", 1)).Pages[0].PlaceOf("a1").Baseline, pages[1].Lines()[0].Baseline);
    }

    [Theory]
    [InlineData(TextStyle.Body)]
    [InlineData(TextStyle.SectionHeading)]
    public void A_box_has_its_own_space_above_whatever_it_begins_with(TextStyle first)
    {
        var box = Given.Stack(BoxStyle.KeyBox, Given.Text("within", first));

        var page = Given.Pages(20, Given.Text("A line of 12 pt", TextStyle.MetaValue), box).Pages[0];

        Assert.Equal(30_000 + 12_000 + 9_000, page.Drawings.OfType<Drawing.Rectangle>().First().Y);
    }

    [Fact]
    public void A_quotation_has_its_bar_at_its_left_from_its_top_to_its_foot_on_both_pages()
    {
        var pages = Given.Pages(6, Given.Stack(BoxStyle.Quotation, Given.Lines("a", 9))).Pages;

        Assert.Equal(2, pages.Length);
        foreach (var page in pages)
        {
            var bar = Assert.Single(page.Drawings.OfType<Drawing.Rectangle>());
            var lines = page.Lines();
            Assert.Equal((20_000, 30_000), (bar.X, bar.Y));
            Assert.Equal(lines.Count * 15_000 + 2_000, bar.Height);
        }
    }

    [Fact]
    public void A_box_that_is_not_to_be_parted_goes_to_the_next_page_as_a_whole_unless_it_is_higher_than_a_third()
    {
        Block Item(int lines) => Given.Stack(BoxStyle.Item, Given.Lines("a", lines), Given.Lines("b", lines));

        const string above = "x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12";
        Assert.Equal(above + " | a1 a2 b1 b2", Given.Pages(16, Given.Lines("x", 12), Item(2)).Words());
        Assert.Equal(above + " a1 a2 | b1 b2", Given.Pages(16, Given.Lines("x", 12), Given.Lines("a", 2), Given.Lines("b", 2)).Words());
        Assert.Equal("x1 x2 x3 x4 a1 a2 a3 a4 | b1 b2 b3 b4", Given.Pages(10, Given.Lines("x", 4), Item(4)).Words());
    }

    [Fact]
    public void A_box_before_a_list_does_not_introduce_it()
    {
        var list = Given.Stack(BoxStyle.List, Role.List, Given.Columns(ColumnsStyle.Bullet, Given.Text("•"), Given.Lines("a", 2)));

        Assert.Equal(
            "x1 x2 x3 q1 q2 q3 q4 | • a1 a2",
            Given.Pages(9, Given.Lines("x", 3), Given.Stack(BoxStyle.Quotation, Given.Lines("q", 4)), list).Words());
    }

    [Fact]
    public void The_line_of_a_timeline_ends_at_the_last_mark_where_only_words_follow_on_the_next_page()
    {
        var last = Given.Columns(
            ColumnsStyle.DatedEntry, Given.Text("last", TextStyle.TimelineDate), Given.Text(string.Join('\n', Enumerable.Repeat("e", 22)), TextStyle.TimelineText));
        var entry = Given.Columns(ColumnsStyle.DatedEntry, Given.Text("first", TextStyle.TimelineDate), Given.Text("e", TextStyle.TimelineText));

        var pages = Given.Pages(8, Given.Stack(BoxStyle.Timeline, entry, last)).Pages;

        Assert.True(pages.Length > 1);
        var line = Assert.Single(pages[0].Drawings.OfType<Drawing.Rectangle>(), line => line.Width == 1_600);
        Assert.Equal((pages[0].PlaceOf("last").Baseline * 1000) - 3_200, line.Y + line.Height);
        Assert.DoesNotContain(pages[1].Drawings.OfType<Drawing.Rectangle>(), line => line.Width == 1_600);
    }
}
