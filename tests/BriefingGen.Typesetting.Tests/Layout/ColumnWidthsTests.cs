using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Layout.Flows;
using BriefingGen.Typesetting.Layout.Lines;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Tests.Layout;

/// <summary>What the columns of a table get of its width.</summary>
public sealed class ColumnWidthsTests
{
    private const int Step = 2_000;

    private static readonly TextContext Context = new(new PageLook(new PageFormat(PaperSize.A4)), "en");

    [Fact]
    public void Where_all_fits_the_column_that_has_the_most_to_say_gets_what_is_left()
    {
        var columns = Columns(["Fact"], ["The ferries of the harbour"], ["Note"]);

        var widths = ColumnWidths.Solve(columns, 400_000);

        Assert.Equal([columns[0].Widest, 400_000 - columns[0].Widest - columns[2].Widest, columns[2].Widest], widths.AsEnumerable());
        var exact = columns.Sum(column => column.Widest);
        Assert.Equal(columns.Select(column => column.Widest), ColumnWidths.Solve(columns, exact).AsEnumerable());
    }

    [Fact]
    public void All_of_the_width_is_shared_no_word_is_parted_and_no_small_move_makes_the_table_lower()
    {
        var seed = 7u;
        for (var round = 0; round < 120; round++)
        {
            var rows = 1 + Draw(ref seed, 6);
            var columns = Columns([.. Enumerable.Range(0, 2 + Draw(ref seed, 3)).Select(_ => Cells(ref seed, rows))]);
            var least = columns.Sum(column => column.Narrowest);
            var most = columns.Sum(column => column.Widest);
            var available = least + Draw(ref seed, Math.Max(1, Math.Min(most - least, 250_000)));

            AssertLowest(columns, available, $"round {round}");
        }
    }

    [Fact]
    public void A_column_that_could_be_narrower_gives_long_words_their_room_and_no_more()
    {
        var columns = Columns(
            [Word('x', 40) + " and what is said of it in a few words more"],
            ["aa aa aa aa aa aa aa"],
            [Word('n', 16) + " and what is said of it in a few words more"]);

        AssertLowest(columns, columns.Sum(column => column.Narrowest) + 30_000, "three columns");
    }

    [Fact]
    public void Columns_that_could_be_narrower_give_long_words_their_room_one_after_the_other()
    {
        var columns = Columns(
            [Word('x', 50) + " and what is said of it in a few words more"],
            ["aaa aaa aaa aaa aaa"],
            ["aaa aaa aaa aaa aaa"],
            [Word('n', 12) + string.Concat(Enumerable.Repeat(" and what is said of it in a few words more", 10))]);

        AssertLowest(columns, columns.Sum(column => column.Narrowest) + 62_000, "four columns");
    }

    [Fact]
    public void Where_the_longest_words_just_fit_no_word_is_parted()
    {
        var columns = Columns([Word('x', 50) + " and more"], [Word('n', 40) + " and more"], ["a"]);

        Assert.Equal(
            columns.Select(column => column.Narrowest),
            ColumnWidths.Solve(columns, columns.Sum(column => column.Narrowest)).AsEnumerable());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(25)]
    public void Columns_that_say_the_same_are_equally_wide(int letters)
    {
        const string sentence = "The ferries of the harbour and of the two islands were held for an hour while nobody knew why";
        var columns = Columns([Word('x', letters)], [sentence], [sentence]);

        var widths = ColumnWidths.Solve(columns, 300_000);

        Assert.Equal(columns[0].Narrowest, widths[0]);
        Assert.InRange(widths[1] - widths[2], 0, 1);
    }

    [Fact]
    public void An_address_without_end_leaves_a_sentence_more_than_the_room_of_its_longest_word()
    {
        var columns = Columns([Word('x', 200)], ["The ferries of the harbour and of the two islands were held for an hour while nobody knew why"]);

        Assert.True(ColumnWidths.Solve(columns, 300_000)[1] > 2 * columns[1].Narrowest);
    }

    [Fact]
    public void Of_two_widths_that_give_as_many_lines_the_one_that_fills_them_less_counts_as_lower()
    {
        var column = Columns(["The ferries of the harbour and of the two islands"])[0];
        var lines = Enumerable.Range(1, 40).Select(tens => tens * 10_000).Where(width => width >= column.Narrowest && width <= column.Widest).ToList();

        Assert.True(lines.Count > 10);
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.True(column.HeightsAt(pair.Second)[0] < column.HeightsAt(pair.First)[0], $"{pair}"));
        Assert.Equal(column.HeightsAt(column.Widest)[0], column.HeightsAt(column.Widest + 10_000)[0]);
    }

    [Fact]
    public void A_cell_has_its_indent_beside_it_and_a_header_counts_as_four_rows()
    {
        var extent = LineComposer.Measure(Context, Given.Text("The ferries of the harbour and of the two islands", TextStyle.TableText));
        var (plain, indented, header, empty) = (new ColumnExtent(), new ColumnExtent(), new ColumnExtent(), new ColumnExtent());
        plain.Add([extent], 0, isHeader: false);
        indented.Add([extent], 10_000, isHeader: false);
        header.Add([extent], 0, isHeader: true);
        empty.Add([], 0, isHeader: false);

        Assert.Equal((plain.Narrowest + 10_000, plain.Widest + 10_000), (indented.Narrowest, indented.Widest));
        Assert.Equal(plain.HeightsAt(60_000), indented.HeightsAt(70_000));
        Assert.Equal(4 * plain.HeightsAt(60_000)[0], header.HeightsAt(60_000)[0]);
        Assert.True(indented.HeightsAt(10_000)[0] > plain.HeightsAt(20_000)[0]);
        Assert.Equal((0, 0, 0), (empty.Narrowest, empty.Widest, empty.HeightsAt(60_000)[0]));
    }

    [Fact]
    public void A_word_wider_than_a_third_of_the_table_is_parted_before_the_others_are()
    {
        var columns = Columns([new string('x', 200)], ["Reference"], ["Address"]);

        var widths = ColumnWidths.Solve(columns, 300_000);

        Assert.Equal(300_000, widths.Sum());
        Assert.True(widths[0] >= 100_000 && widths[1] >= columns[1].Narrowest && widths[2] >= columns[2].Narrowest, string.Join(' ', widths));
        Assert.Equal([columns[1].Widest, columns[2].Widest], widths.Skip(1));
    }

    [Fact]
    public void Many_words_that_do_not_fit_share_the_width_alike()
    {
        var columns = Columns([.. Enumerable.Repeat(new[] { new string('x', 60) }, 6)]);

        var widths = ColumnWidths.Solve(columns, 300_000);

        Assert.Equal(300_000, widths.Sum());
        Assert.True(widths.Max() - widths.Min() < 6, string.Join(' ', widths));
    }

    private static void AssertLowest(ImmutableArray<ColumnExtent> columns, int available, string given)
    {
        var widths = ColumnWidths.Solve(columns, available);

        Assert.Equal(available, widths.Sum());
        Assert.All(columns.Zip(widths), pair => Assert.True(pair.Second >= pair.First.Narrowest, given));
        var height = Height(columns, widths);
        for (var from = 0; from < widths.Length; from++)
        {
            for (var to = 0; to < widths.Length; to++)
            {
                var moved = widths.SetItem(from, widths[from] - Step).SetItem(to, widths[to] + (from == to ? -Step : Step));
                if (from != to && moved[from] >= columns[from].Narrowest && widths[to] < columns[to].Widest)
                    Assert.True(Height(columns, moved) >= height, $"{given}: from {from} to {to}");
            }
        }
    }

    private static string Word(char letter, int letters) => new(letter, letters);

    private static ImmutableArray<ColumnExtent> Columns(params string[][] columns) => [.. columns.Select(cells =>
    {
        var column = new ColumnExtent();
        foreach (var cell in cells)
            column.Add([LineComposer.Measure(Context, Given.Text(cell, TextStyle.TableText))], 0, isHeader: false);
        return column;
    })];

    private static string[] Cells(ref uint seed, int rows)
    {
        var cells = new string[rows];
        var longest = 2 + Draw(ref seed, 24);
        for (var i = 0; i < cells.Length; i++)
        {
            var words = new List<string>();
            for (var count = 1 + Draw(ref seed, i % 2 == 0 ? 4 : 14); count > 0; count--)
                words.Add(new string('n', 1 + Draw(ref seed, longest)));
            cells[i] = string.Join(' ', words);
        }

        return cells;
    }

    private static long Height(ImmutableArray<ColumnExtent> columns, ImmutableArray<int> widths)
    {
        var heights = columns.Zip(widths, (column, width) => column.HeightsAt(width)).ToList();
        return Enumerable.Range(0, heights[0].Length).Sum(row => (long)heights.Max(column => column[row]));
    }

    private static int Draw(ref uint seed, int count)
    {
        seed = (seed * 1664525) + 1013904223;
        return (int)((ulong)seed * (ulong)count >> 32);
    }
}
