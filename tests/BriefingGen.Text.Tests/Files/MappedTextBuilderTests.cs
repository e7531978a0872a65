using BriefingGen.Text.Files;

namespace BriefingGen.Text.Tests.Files;

public class MappedTextBuilderTests
{
    private readonly TextFile _file = new("a.txt", "it''s a long\n  line");

    [Fact]
    public void A_text_of_pieces_leads_back_to_each_of_them()
    {
        var builder = new MappedTextBuilder();
        builder.Append(_file.Span(0, 2));
        builder.Append("'", _file.Span(2, 2));
        builder.Append(_file.Span(4, 8));
        builder.Append(" ", _file.Span(12, 3));
        builder.Append(_file.Span(15, 4));
        var text = builder.Build(_file.Whole);

        Assert.Equal("it's a long line", text.Value);
        Assert.Equal("''", text.Origin(2, 1).Text.ToString());
        Assert.Equal("long\n  line", text.Origin(7, 9).Text.ToString());
        Assert.Equal("in", text.Origin(13, 2).Text.ToString());
    }

    [Fact]
    public void A_part_of_a_text_keeps_its_origins()
    {
        var builder = new MappedTextBuilder();
        builder.Append(_file.Span(0, 2));
        builder.Append("'", _file.Span(2, 2));
        builder.Append(_file.Span(4, 1));
        var part = builder.Build(_file.Whole).Slice(1, 3);

        Assert.Equal("t's", part.Value);
        Assert.Equal("t''s", part.Span.Text.ToString());
        Assert.Equal("s", part.Origin(2, 1).Text.ToString());
    }

    [Fact]
    public void A_mapped_text_can_be_a_piece_of_another()
    {
        var inner = new MappedTextBuilder();
        inner.Append("'", _file.Span(2, 2));
        var outer = new MappedTextBuilder();
        outer.Append(_file.Span(0, 1));
        outer.Append(inner.Build(_file.Span(2, 2)));
        var text = outer.Build(_file.Whole);

        Assert.Equal("i'", text.Value);
        Assert.Equal("''", text.Origin(1, 1).Text.ToString());
    }

    [Fact]
    public void What_stands_side_by_side_in_the_file_becomes_one_piece()
    {
        var builder = new MappedTextBuilder();
        builder.Append(_file.Span(0, 2));
        builder.Append("", _file.Span(2, 1));
        builder.Append(_file.Span(2, 3));

        Assert.Single(builder.Build(_file.Whole).Pieces);
        Assert.Equal(5, builder.Length);
    }
}
