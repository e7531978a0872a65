using BriefingGen.Text.Files;

namespace BriefingGen.Text.Tests.Files;

public class TextFileTests
{
    private readonly TextFile _file = new("a.txt", "one\ntwo 😀 e\u0301!\r\nthree\rfour");

    [Fact]
    public void Lines_end_at_each_kind_of_line_end()
    {
        Assert.Equal(4, _file.LineCount);
        Assert.Equal(
            ["one", "two 😀 e\u0301!", "three", "four"], Enumerable.Range(1, 4).Select(line => _file.Line(line).Text.ToString()));
    }

    [Theory]
    [InlineData("one", "1:1")]
    [InlineData("😀", "2:5")]
    [InlineData("e\u0301", "2:7")]
    [InlineData("!", "2:9")]
    [InlineData("three", "3:1")]
    [InlineData("our", "4:2")]
    public void A_column_is_counted_in_code_points(string text, string position)
    {
        var offset = _file.Content.IndexOf(text, StringComparison.Ordinal);

        Assert.Equal(position, _file.PositionOf(offset).ToString());
        Assert.Equal(_file.PositionOf(offset).Line, _file.LineOf(offset));
    }

    [Fact]
    public void The_end_of_the_text_is_a_place() => Assert.Equal("4:5", _file.PositionOf(_file.Content.Length).ToString());

    [Theory]
    [InlineData("ab😀", 5_000)]
    public void A_column_far_out_in_a_long_line_is_counted_like_any_other(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var file = new TextFile("a.txt", "first\n" + text);

        for (var offset = 0; offset <= text.Length; offset += 997)
            Assert.Equal(TextFile.CodePoints(text.AsSpan(0, offset)) + 1, file.PositionOf(offset + 6).Column);
    }

    [Fact]
    public void A_half_of_a_character_takes_one_column() =>
        A_column_far_out_in_a_long_line_is_counted_like_any_other("\uD83D\uD83D\uDE00\uDE00x", 3_000);

    [Fact]
    public void A_hundred_thousand_places_in_one_line_are_told_at_once()
    {
        var file = new TextFile("a.txt", new string('x', 20_000_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var last = Enumerable.Range(0, 100_000).Select(place => file.PositionOf(place * 200).Column).Last();

        Assert.Equal(19_999_801, last);
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), watch.Elapsed.ToString());
    }
}
