using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Tests.Sources;

public class ParagraphReaderTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("word ", 21));

    [Fact]
    public void The_seed_has_eleven_paragraphs_and_the_fifth_and_sixth_are_adjacent_lines()
    {
        var seed = Articles.Seed();
        Assert.Equal(11, seed.Paragraphs.Length);
        Assert.StartsWith("Iranians in Paris commemorate", Text(seed.Paragraphs[0]), StringComparison.Ordinal);
        Assert.StartsWith("The government of Iraq later buried", Text(seed.Paragraphs[4]), StringComparison.Ordinal);
        Assert.StartsWith("While there are strong evidence", Text(seed.Paragraphs[5]), StringComparison.Ordinal);
        Assert.Equal(seed.Paragraphs[4].Span.End + 1, seed.Paragraphs[5].Span.Start);
        Assert.Equal("Exit mobile version", Text(seed.Paragraphs[10]));
        Assert.Equal(Enumerable.Range(1, 11), seed.Paragraphs.Select(paragraph => paragraph.Number));
    }

    [Fact]
    public void Wrapped_lines_are_joined_until_a_blank_one() =>
        Assert.Equal(["a\nb", "c"], Texts("\n\na\nb\n \t\n\nc\n", null));

    [Fact]
    public void More_than_half_of_the_lines_must_be_long_for_every_line_to_be_a_paragraph()
    {
        Assert.Equal(2, Texts($"{Long}\nshort\n\n{Long}\nshort", null).Length);
        Assert.Equal(5, Texts($"{Long}\nshort\n\n{Long}\n{Long}\nshort", null).Length);
    }

    [Theory]
    [InlineData(ParagraphRule.Lines, 3)]
    [InlineData(ParagraphRule.Blank, 2)]
    public void The_source_may_say_which_rule_holds(ParagraphRule rule, int count)
    {
        Assert.Equal(count, Texts("a\nb\n\nc", rule).Length);
        Assert.Equal(count, Texts($"{Long}\n{Long}\n\n{Long}", rule).Length);
    }

    [Fact]
    public void Long_is_counted_in_code_points()
    {
        Assert.Equal(2, Texts(string.Concat(Enumerable.Repeat("𝔸", 101)) + "\nb\n" + Long, null).Length - 1);
        Assert.Single(Texts(string.Concat(Enumerable.Repeat("𝔸", 100)) + "\nb", null));
    }

    [Fact]
    public void Line_ends_of_any_machine_are_the_same() =>
        Assert.Equal(Texts("a\nb\n\nc", null).Length, Texts("a\r\nb\r\n\r\nc\r\n", null).Length);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    public void An_empty_text_has_none_and_nothing_is_found_in_it(string text)
    {
        var source = Articles.Source(text);
        Assert.Empty(source.Paragraphs);
        Assert.NotNull(Locating(source, "word").Failure);
    }

    private static BriefingGen.Evidence.Locating.PassageSearch Locating(ArchivedSource source, string exact) =>
        BriefingGen.Evidence.Locating.PassageLocator.Find(source, exact);

    private static string[] Texts(string text, ParagraphRule? rule) =>
        [.. ParagraphReader.Read(new TextFile("a.txt", text), rule).Select(Text)];

    private static string Text(Paragraph paragraph) => paragraph.Span.Text.ToString();
}
