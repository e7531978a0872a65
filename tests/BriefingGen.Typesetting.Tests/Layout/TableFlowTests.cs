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
    public void A_table_does_not_begin_with_a_single_row_at_the_foot_of_a_page() =>
        Assert.Equal(
            "x1 x2 x3 x4 | Facts Fact Detail a 1 b 2 c 3",
            Given.Pages(9, Given.Lines("x", 4), Given.Heading("Facts"), Given.Table(Header, Rows("abc"))).Words());

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

    private static string[][] Rows(string names) => [.. names.Select((name, i) => new[] { name.ToString(), $"{i + 1}" })];
}
