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
}
