using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Tests.Layout;

public sealed class TableFlowTests
{
    private static readonly string[] Header = ["Fact", "Detail"];

    [Fact]
    public void The_header_stands_again_on_every_page_as_an_artifact() =>
        Assert.Equal(
            "Fact Detail a 1 b 2 c 3 d 4 | [Fact Detail] e 5 f 6",
            Given.Pages(8, Given.Table(Header, Rows("abcdef"))).Words());

    [Fact]
    public void The_last_row_never_stands_alone_on_a_page() =>
        Assert.Equal(
            "Fact Detail a 1 b 2 c 3 | [Fact Detail] d 4 e 5",
            Given.Pages(8, Given.Table(Header, Rows("abcde"))).Words());

    [Fact]
    public void A_row_that_names_a_group_stays_with_the_row_after_it() =>
        Assert.Equal(
            "Fact Detail a 1 b 2 | [Fact Detail] After c 3 d 4",
            Given.Pages(8, Given.Table(Header, [.. Rows("ab"), ["After"], ["c", "3"], ["d", "4"]])).Words());

    [Fact]
    public void The_header_of_a_group_stands_again_where_the_group_goes_on() =>
        Assert.Equal(
            "Fact Detail Before a 1 b 2 c 3 d 4 e 5 | [Fact Detail] [Before (continued)] f 6 g 7 h 8",
            Given.Pages(10, Given.Table(Header, "(continued)", [["Before"], .. Rows("abcdefgh")])).Words());

    [Fact]
    public void The_header_of_a_group_is_not_repeated_where_another_group_begins_or_no_words_are_given()
    {
        string[][] rows = [["Before"], .. Rows("ab"), ["After"], .. Rows("cd")];

        Assert.Equal(
            "Fact Detail Before a 1 b 2 | [Fact Detail] After c 1 d 2",
            Given.Pages(8, Given.Table(Header, "(continued)", rows)).Words());
        Assert.Equal(
            "Fact Detail Before a 1 b 2 | [Fact Detail] c 3 d 4",
            Given.Pages(8, Given.Table(Header, [["Before"], .. Rows("abcd")])).Words());
    }

    [Fact]
    public void The_header_of_a_group_stands_again_where_a_row_of_it_goes_on()
    {
        var document = Given.Pages(12, Given.Table(Header, "(continued)", ["Before"], ["a", string.Join('\n', Enumerable.Repeat("w", 20))]));

        Assert.All(document.Pages[1..], page => Assert.Equal(
            ["Fact Detail", "Before  (continued)"],
            page.RunningElements.Where(item => item.Kind == RunningElementKind.TableHeader).Select(item => string.Join(' ', item.Text.Select(run => run.Text)))));
    }

    [Fact]
    public void Neither_the_first_nor_the_last_row_of_a_group_stands_alone()
    {
        Assert.Equal(
            "Fact Detail a 1 b 2 | [Fact Detail] After c 1 d 2 e 3",
            Given.Pages(8, Given.Table(Header, [.. Rows("ab"), ["After"], ["c", "1"], ["d", "2"], ["e", "3"]])).Words());
        Assert.Equal(
            "Fact Detail a 1 b 2 c 3 | [Fact Detail] d 4 e 5 After f 1",
            Given.Pages(7, Given.Table(Header, [.. Rows("abcde"), ["After"], ["f", "1"]])).Words());
    }

    [Fact]
    public void A_table_does_not_begin_with_a_single_row_at_the_foot_of_a_page() =>
        Assert.Equal(
            "x1 x2 x3 x4 | Facts Fact Detail a 1 b 2 c 3",
            Given.Pages(9, Given.Lines("x", 4), Given.Heading("Facts"), Given.Table(Header, Rows("abc"))).Words());

    [Fact]
    public void A_table_without_rows_is_its_header() => Assert.Equal("Fact Detail", Given.Pages(9, Given.Table(Header)).Words());

    [Fact]
    public void A_table_begins_with_two_rows_at_the_foot_of_a_page_or_on_the_next_page()
    {
        foreach (var above in Enumerable.Range(1, 12))
        {
            var pages = Given.Pages(12, Given.Lines("x", above), Given.Table(Header, Rows("abcd"))).Pages;
            var begun = pages[0].Text.Select(run => run.Text.Trim()).Count(text => text.Length == 1);
            Assert.True(begun is 0 or >= 4, $"{above} lines above, {begun / 2} rows");
        }
    }

    [Fact]
    public void A_page_with_room_for_one_row_has_one_row() =>
        Assert.Equal("Fact Detail a 1 | b 2 c 3", Given.Pages(3, Given.Table(Header, Rows("abc"))).Words());

    [Fact]
    public void A_low_row_is_whole_wherever_its_table_begins()
    {
        foreach (var above in Enumerable.Range(1, 17))
        {
            var pages = Given.Pages(18, Given.Lines("x", above), Given.Table(Header, ["a", "1\n1\n1"], ["b", "1\n1\n1"], ["c", "1\n1\n1"])).Pages;
            Assert.All(pages, page => Assert.Equal(0, page.Text.Count(run => run.Text.Trim() == "1") % 3));
        }
    }

    [Fact]
    public void A_header_higher_than_a_third_of_a_page_is_not_repeated() =>
        Assert.Equal("Fact h h h h h h h h a 1 b 2 c 3 d 4 | e 5 f 6 g 7 h 8 i 9 j 10", Given.Pages(12, Given.Table(["Fact", "h\nh\nh\nh\nh\nh\nh\nh"], Rows("abcdefghij"))).Words());

    [Fact]
    public void The_header_of_a_group_is_not_repeated_where_both_headers_are_higher_than_a_third_of_a_page() =>
        Assert.Equal("Fact Detail Before a 1 b 2 | [Fact Detail] c 3 d 4 e 5 | [Fact Detail] f 6 g 7 h 8", Given.Pages(6, Given.Table(Header, "(continued)", [["Before"], .. Rows("abcdefgh")])).Words());

    [Fact]
    public void A_group_that_ends_with_its_page_is_not_said_to_go_on() =>
        Assert.Equal("Fact Detail Before a 1 b 2 c 3 d 4 e 5 | [Fact Detail] After f 1 g 2 h 3", Given.Pages(10, Given.Table(Header, "(continued)", [["Before"], .. Rows("abcde"), ["After"], .. Rows("fgh")])).Words());

    [Fact]
    public void A_high_row_begins_where_the_page_still_has_room_and_looks_alike_on_every_page()
    {
        var words = string.Join('\n', Enumerable.Range(1, 12).Select(i => $"w{i}"));
        var document = Given.Pages(12, Given.Table(Header, ["a", "1"], ["b", "2"], ["c", words]));

        Assert.Equal("Fact Detail a 1 b 2 c w1 w2 w3 w4 w5 w6 w7 w8 | [Fact Detail] w9 w10 w11 w12", document.Words());
        Assert.All(document.Pages, page => Assert.All(
            page.Drawings.OfType<Drawing.Rectangle>(), rule => Assert.True(rule.X == 20_000 && rule.Height > 0, rule.ToString())));
        var (first, second) = (document.Pages[0], document.Pages[1]);
        Assert.Equal(
            Baseline(first.Text, "a") - Baseline(first.Text, "Fact"),
            Baseline(second.Text, "w9") - Baseline(second.RunningElements.Single(item => item.Kind == RunningElementKind.TableHeader).Text, "Fact"));

        static int Baseline(IEnumerable<GlyphRun> runs, string text) => runs.First(run => run.Text.Trim() == text).Baseline;
    }

    [Fact]
    public void A_row_is_not_split_unless_it_is_higher_than_a_third_of_a_page()
    {
        var text = string.Join('\n', Enumerable.Repeat("w", 5));
        Assert.Equal(
            "Fact Detail a w w w w w b w w w w w | [Fact Detail] c w w w w w d w w w w w",
            Given.Pages(18, Given.Table(Header, ["a", text], ["b", text], ["c", text], ["d", text])).Words());
    }

    [Fact]
    public void A_row_higher_than_a_page_goes_on_and_loses_nothing()
    {
        var words = Enumerable.Range(1, 60).Select(i => $"w{i}").ToList();

        var document = Given.Pages(9, Given.Table(Header, ["long", string.Join('\n', words)]));

        Assert.True(document.Pages.Length > 5);
        Assert.Equal(
            ["Fact", "Detail", "long", .. words],
            document.Pages.SelectMany(page => page.Text).Select(run => run.Text.Trim()));
    }

    [Fact]
    public void A_column_is_as_narrow_as_its_words_and_the_longest_gets_the_rest()
    {
        var page = Given.Pages(40, Given.Table(
            ["Fact", "Detail", "Ref."],
            ["Killed", "Twelve of the ferry’s crew, among them the harbour master of Quell and two of his deputies, and nobody else", "1¶3"],
            ["Held", "Nobody", "1¶4"])).Pages[0];

        var columns = page.Text.Where(run => run.Text is "Fact" or "Detail" or "Ref.").Select(run => run.X / 1000).ToList();
        Assert.InRange(columns[1] - columns[0], 30, 60);
        Assert.InRange(columns[2] - columns[1], 380, 435);
    }

    [Fact]
    public void A_word_without_end_leaves_the_other_columns_their_room()
    {
        var page = Given.Pages(40, Given.Table(
            ["Fact", "Detail", "Reference"], ["Address", "https://" + new string('x', 5_000), "1¶3"])).Pages[0];

        Assert.Contains("Reference", page.Text.Select(run => run.Text));
        Assert.Contains("Address", page.Text.Select(run => run.Text));
    }

    [Fact]
    public void Columns_of_short_words_leave_the_sentences_the_room_in_large_print_too()
    {
        var page = Given.On(PaperSize.A4, Magnification.ClearPrint, Evening(20)).Pages[0];

        var columns = page.Text.Where(run => Five.Contains(run.Text)).Select(run => run.X / 1000).ToList();
        Assert.Equal(5, columns.Count);
        Assert.True(columns[2] - columns[1] > 165, string.Join(' ', columns));
        Assert.True(columns[3] - columns[2] < 95, string.Join(' ', columns));
    }

    [Fact]
    public void One_long_voice_does_not_make_its_column_wide()
    {
        var usual = Given.Pages(200, Evening(20)).Pages[0];
        var table = Evening(20);
        var page = Given.Pages(200, With(table, "Two members of the harbour guild who asked not to be named, via the Messenger of Orrendale")).Pages[0];

        Assert.True(Width(page, "According to", "Status") < Width(usual, "According to", "Status") + 40);
        Assert.True(Width(page, "Detail", "According to") > 150);

        static double Width(Page page, string from, string to) => page.PlaceOf(to).X - page.PlaceOf(from).X;
    }

    [Fact]
    public void Columns_are_as_wide_on_every_page()
    {
        var document = Given.Pages(30, Evening(90));

        var first = document.Pages[0].Text.Where(run => Five.Contains(run.Text)).Select(run => run.X).ToList();
        Assert.True(document.Pages.Length > 3);
        Assert.All(document.Pages[1..], page => Assert.Equal(
            first, page.RunningElements.Where(item => item.Kind == RunningElementKind.TableHeader).SelectMany(item => item.Text).Select(run => run.X)));
    }

    [Fact]
    public void No_line_of_a_table_reaches_into_the_next_column()
    {
        foreach (var width in Enumerable.Range(18, 20).Select(tens => tens * 14))
        {
            var page = Given.Pages(900, width, Evening(12)).Pages[0];
            var columns = page.Text.Where(run => run.Baseline == page.Text[0].Baseline).Select(run => run.X / 1000.0).ToList();
            Assert.All(page.Lines(), line => Assert.True(
                line.X + line.Width <= columns.FirstOrDefault(column => column > line.X + 1, width + 20) + 1, $"{width} pt: {line}"));
        }
    }

    [Theory]
    [InlineData("Detail")]
    [InlineData("h\nh\nh\nh\nh\nh\nh\nh")]
    public void A_table_in_a_list_has_its_first_line_beside_the_bullet(string header)
    {
        var item = Given.Columns(ColumnsStyle.Bullet, Given.Text("•"), Given.Table(["Fact", header], Rows("abc")));

        var page = Given.Pages(14, Given.Stack(BoxStyle.List, item)).Pages[0];

        Assert.Equal(page.PlaceOf("•").Baseline, page.PlaceOf("Fact").Baseline);
    }

    [Fact]
    public void Lines_of_a_cell_begin_at_its_column_and_those_of_an_indented_one_to_the_right_of_it()
    {
        TableRow Row(int indent) => new()
        {
            Role = Role.TableRow,
            Cells = [new TableCell { Role = Role.TableCell, Indent = indent, Content = Given.Text($"at{indent}", TextStyle.TableText, Role.TableCell) }],
        };

        var page = Given.Pages(9, new Table
        {
            Role = Role.Table,
            Head = new TableSection { Role = Role.TableHead, Rows = [] },
            Body = new TableSection { Role = Role.TableBody, Rows = [Row(0), Row(12_000)] },
        }).Pages[0];

        Assert.Equal([20_000, 32_000], page.Text.Select(run => run.X));
    }

    [Fact]
    public void What_just_fits_a_page_is_on_it()
    {
        var table = Given.Table(["h", "h"], Rows("abcde"));
        table = new Table { Role = Role.Table, Head = new TableSection { Role = Role.TableHead, Rows = [] }, Body = table.Body };

        Assert.Equal(
            "x x x x a 1 b 2 c 3 d 4 e 5",
            Given.Pages(10, Given.Text("x\nx\nx\nx", TextStyle.MetaValue), table).Words());
    }

    [Fact]
    public void A_header_stays_in_one_line_where_that_costs_two_rows_a_line_each()
    {
        const string detail = "The Pale Heron touched the south pier of Little Hask in the dark and was held there by the harbour master for an hour and a half";
        foreach (var width in Enumerable.Range(70, 130).Select(twos => twos * 2))
        {
            var page = Given.Pages(100, width, Given.Table(["According to", "Detail"], ["VF", detail], ["VF", detail])).Pages[0];

            Assert.Contains(page.Lines(), line => line.Text == "According to");
        }
    }

    private static readonly string[] Five = ["Fact", "Detail", "According to", "Status", "Ref."];

    private static Table Evening(int rows) => Given.Table(Five,
    [
        .. Enumerable.Range(1, rows).Select(i => (i % 4) switch
        {
            0 => new[] { "Hurt, by the company’s count", "Nine passengers; no member of the crew reported an injury on that day", "VF", "Reported", "1¶3" },
            1 => ["Contact with the pier", "The Pale Heron touched the south pier of Little Hask at 18:52, in the dark", "Messenger", "Reported", "1¶3"],
            2 => ["On board", "225 people", "VF and the Messenger", "Corroborated", "1¶3, 4¶5"],
            _ => ["Notice given", "Four days, where the licence asks for twenty-eight of them and the guild for more", "Guild", "Alleged", "2¶6"],
        }),
    ]);

    private static Table With(Table table, string voice)
    {
        var row = table.Body.Rows[3];
        var cell = new TableCell { Role = Role.TableCell, Content = Given.Text(voice, TextStyle.TableText, Role.TableCell) };
        var changed = new TableRow { Role = Role.TableRow, Cells = row.Cells.SetItem(2, cell) };
        return new Table
        {
            Role = Role.Table,
            Head = table.Head,
            Body = new TableSection { Role = Role.TableBody, Rows = table.Body.Rows.SetItem(3, changed) },
        };
    }

    private static string[][] Rows(string names) => [.. names.Select((name, i) => new[] { name.ToString(), $"{i + 1}" })];
}
