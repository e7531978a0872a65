using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Tests.Layout;

public sealed class ColumnsFlowTests
{
    [Theory]
    [InlineData(1, "t1")]
    [InlineData(2, "t1 t2")]
    [InlineData(3, "t1 t2 t3")]
    [InlineData(4, "t1 t2 t3 t4")]
    [InlineData(5, "t1 t2 t3 / t4 t5")]
    [InlineData(6, "t1 t2 t3 / t4 t5 t6")]
    [InlineData(7, "t1 t2 t3 t4 / t5 t6 t7")]
    public void Tiles_stand_in_rows_of_alike_number(int count, string rows)
    {
        var lines = Tiles(Magnification.None, count).Lines();

        Assert.Equal(rows, string.Join(" / ", lines.GroupBy(line => line.Baseline).Select(row => string.Join(' ', row.Select(tile => tile.Text)))));
    }

    [Fact]
    public void Tiles_of_all_rows_are_as_wide_as_each_other()
    {
        var page = Tiles(Magnification.None, 5);
        var rules = page.Drawings.OfType<Drawing.Rectangle>().Where(rule => rule.Height == 1_600).ToList();

        Assert.Equal(5, rules.Count);
        Assert.Single(rules.Select(rule => rule.Width).Distinct());
        Assert.Equal(rules[0].X, rules[3].X);
    }

    [Fact]
    public void Large_print_has_fewer_tiles_in_a_row() =>
        Assert.Equal(2, Tiles(Magnification.ClearPrint, 4).Lines().Select(line => line.Baseline).Distinct().Count());

    [Fact]
    public void Key_points_bullets_numbers_and_demands_have_one_indent()
    {
        ColumnsStyle[] styles =
            [ColumnsStyle.KeyPoint, ColumnsStyle.Bullet, ColumnsStyle.Numbered, ColumnsStyle.Demand, ColumnsStyle.Source];

        var page = Given.Pages(40, [.. styles.Select(style => Item(style, "•", style.ToString()))]).Pages[0];

        Assert.All(styles, style => Assert.Equal(34.0, page.PlaceOf(style.ToString()).X));
    }

    [Fact]
    public void A_list_in_a_list_is_one_indent_further_in_for_each_level()
    {
        var inner = Item(ColumnsStyle.Bullet, "•", "third");
        var middle = Item(ColumnsStyle.Bullet, "•", Given.Text("second"), Given.Stack(BoxStyle.List, inner));
        var outer = Item(ColumnsStyle.Bullet, "•", Given.Text("first"), Given.Stack(BoxStyle.List, middle));

        var page = Given.Pages(40, Given.Stack(BoxStyle.List, outer)).Pages[0];

        Assert.Equal([34.0, 48.0, 62.0], new[] { "first", "second", "third" }.Select(words => page.PlaceOf(words).X));
    }

    [Fact]
    public void The_lines_of_lists_in_lists_are_as_far_apart_as_those_of_one()
    {
        var inner = Given.Stack(BoxStyle.List, Text("b"), Text("c"));
        var outer = Given.Stack(BoxStyle.List, Item(ColumnsStyle.Numbered, "1.", Given.Text("a"), inner), Text("d"), Text("e"));

        var baselines = Given.Pages(40, outer).Pages[0].Lines().Select(line => line.Baseline).Distinct().ToList();

        Assert.Equal(5, baselines.Count);
        Assert.All(baselines.Zip(baselines.Skip(1)), pair => Assert.Equal(19.5, pair.Second - pair.First, 0.1));

        static Columns Text(string words) => Item(ColumnsStyle.Bullet, "•", words);
    }

    [Fact]
    public void All_items_of_a_list_leave_the_room_that_its_longest_number_needs()
    {
        var items = Enumerable.Range(1, 120).Select(i => Item(ColumnsStyle.Demand, $"{i}", $"demand{i}."));

        var lines = Given.Pages(4_000, Given.Stack(BoxStyle.Demands, [.. items])).Pages[0].Lines();

        Assert.Single(lines.Where(line => line.Text.StartsWith("demand", StringComparison.Ordinal)).Select(line => line.X).Distinct());
        Assert.Contains(lines, line => line.Text == "120");
    }

    [Fact]
    public void The_line_of_a_timeline_runs_from_the_first_mark_to_the_last()
    {
        var page = Given.Pages(40, Timeline(ColumnsStyle.DatedEntry, ColumnsStyle.UndatedEntry, ColumnsStyle.PlannedEntry)).Pages[0];

        var line = Rail(page)!;
        var baselines = page.Lines().Where(words => words.Text.StartsWith("what", StringComparison.Ordinal)).Select(words => words.Baseline * 1000).ToList();
        Assert.Equal(baselines[0] - 3_200, line.Y);
        Assert.Equal(baselines[^1] - 3_200, line.Y + line.Height);
    }

    [Fact]
    public void A_timeline_over_two_pages_has_its_line_to_the_foot_of_the_first_and_from_the_top_of_the_second()
    {
        var pages = Given.Pages(6, Timeline([.. Enumerable.Repeat(ColumnsStyle.DatedEntry, 5)])).Pages;

        Assert.Equal(2, pages.Length);
        var (first, second) = (Rail(pages[0])!, Rail(pages[1])!);
        Assert.True(first.Y + first.Height > pages[0].Lines().Max(line => line.Baseline) * 1000);
        Assert.Equal(30_000, second.Y);
        Assert.Equal((pages[1].Lines().Max(line => line.Baseline) * 1000) - 3_200, second.Y + second.Height);
    }

    [Fact]
    public void A_timeline_of_one_entry_has_no_line() => Assert.Null(Rail(Given.Pages(9, Timeline(ColumnsStyle.DatedEntry)).Pages[0]));

    [Fact]
    public void Dated_undated_and_planned_entries_have_different_marks()
    {
        var marks = new[] { ColumnsStyle.DatedEntry, ColumnsStyle.UndatedEntry, ColumnsStyle.PlannedEntry }
            .Select(style => Given.Pages(9, Timeline(style)).Pages[0].Drawings)
            .Select(drawings => string.Join(' ', drawings.Select(drawing => drawing switch
            {
                Drawing.Shape shape => $"{shape.Kind} {shape.Size} {shape.Ink}",
                Drawing.Rectangle rectangle => $"Rectangle {rectangle.Width} {rectangle.Ink}",
                _ => "",
            })));

        Assert.Equal(
            ["Circle 6400 #0B5566", "Circle 6400 #0B5566 Circle 3600 #FFFFFF", "Rectangle 6400 #0B5566 Rectangle 3600 #FFFFFF"], marks);
    }

    [Fact]
    public void A_few_links_back_stand_beside_their_passage()
    {
        var page = Given.Pages(40, Passage(5, 4)).Pages[0];

        Assert.Equal(page.PlaceOf("w1").Baseline, page.PlaceOf("Fact 1,").Baseline, 1.0);
        Assert.True(page.PlaceOf("Fact 1,").X > 400);
    }

    [Fact]
    public void Links_back_that_would_reach_far_below_their_passage_stand_under_it_over_the_full_measure()
    {
        var page = Given.Pages(40, Passage(3, 60)).Pages[0];

        var (text, links) = (page.PlaceOf("w3"), page.PlaceOf("Fact 1,"));
        Assert.Equal(text.X, links.X);
        Assert.InRange(links.Baseline, text.Baseline + 8, text.Baseline + 20);
        Assert.True(page.Lines().Max(line => line.X + line.Width) > 440);
        Assert.True(page.Lines().Count(line => line.Text.Contains("Fact", StringComparison.Ordinal)) < 9);
    }

    [Fact]
    public void An_archived_paragraph_has_the_same_measure_whether_it_is_cited_or_not()
    {
        var words = string.Join(' ', Enumerable.Range(1, 60).Select(i => $"word{i}"));
        var cited = Given.Columns(ColumnsStyle.Passage, Label("1¶3"), Given.Text(words, TextStyle.Passage), Given.Text("Killed", TextStyle.BackLinks));
        var plain = Given.Columns(ColumnsStyle.Passage, Label("1¶4"), Given.Text(words, TextStyle.Passage));

        Assert.Equal(Lines(cited), Lines(plain));

        static IEnumerable<string> Lines(Columns passage) => Given.Pages(40, passage).Pages[0].Lines()
            .Select(line => line.Text).Where(line => line.StartsWith("word", StringComparison.Ordinal));
    }

    [Fact]
    public void A_short_archived_paragraph_is_not_parted_by_the_end_of_a_page()
    {
        var document = Given.Pages(8, Given.Lines("x", 5), Passage(4, 2));

        Assert.DoesNotContain("w1", string.Join(' ', document.Pages[0].Text.Select(run => run.Text)), StringComparison.Ordinal);
        Assert.Contains("w4", string.Join(' ', document.Pages[1].Text.Select(run => run.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_masthead_without_room_has_the_handling_mark_below_the_kicker()
    {
        var page = Given.Pages(20, 200, Given.Columns(
            ColumnsStyle.Masthead, Given.Text("Backgrounder", TextStyle.Kicker), Given.Text("TLP:AMBER+STRICT", TextStyle.HandlingMark))).Pages[0];

        Assert.Equal(2, page.Lines().Count);
        Assert.True(page.PlaceOf("TLP").Baseline > page.PlaceOf("BACKGROUNDER").Baseline);
    }

    private static Page Tiles(Magnification magnification, int count) => Given.On(PaperSize.A4, magnification, Given.Columns(
        ColumnsStyle.Tiles,
        [.. Enumerable.Range(1, count).Select(i => Given.Stack(BoxStyle.Tile, Given.Text($"t{i}", TextStyle.FigureValue)))])).Pages[0];

    private static Columns Item(ColumnsStyle style, string label, string words) => Item(style, label, Given.Text(words));

    private static Columns Item(ColumnsStyle style, string label, params Block[] blocks) => Given.Columns(
        style, Given.Text(label, TextStyle.DemandNumber, Role.Label), Given.Stack(BoxStyle.ListBody, Role.ListBody, blocks));

    private static Stack Timeline(params ColumnsStyle[] entries) => Given.Stack(BoxStyle.Timeline, Role.List,
    [
        .. entries.Select((style, i) => Given.Stack(BoxStyle.Plain, Role.ListItem, Given.Columns(
            style, Given.Text($"May {i + 1}", TextStyle.TimelineDate), Given.Text($"what{i + 1}", TextStyle.TimelineText)))),
    ]);

    private static Drawing.Rectangle? Rail(Page page) => page.Drawings.OfType<Drawing.Rectangle>().SingleOrDefault(line => line.Width == 1_600);

    private static TextBlock Label(string number) => Given.Text(number, TextStyle.PassageNumber, Role.Label);

    private static Columns Passage(int lines, int links) => Given.Columns(
        ColumnsStyle.Passage,
        Label("1¶3"),
        Given.Text(string.Join('\n', Enumerable.Range(1, lines).Select(i => $"w{i}")), TextStyle.Passage),
        Given.Text(string.Join(", ", Enumerable.Range(1, links).Select(i => $"Fact {i}")), TextStyle.BackLinks));
}
