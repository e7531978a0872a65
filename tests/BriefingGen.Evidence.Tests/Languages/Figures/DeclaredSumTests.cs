using BriefingGen.Evidence.Languages.Figures.Reading;

namespace BriefingGen.Evidence.Tests.Languages.Figures;

public class DeclaredSumTests
{
    [Theory]
    [InlineData("11 - 3", "8")]
    [InlineData("8,150 + 4,250", "12400")]
    [InlineData("18.6 / 52.4", "93/262")]
    [InlineData("18.6 million ÷ 52.4 million", "93/262")]
    [InlineData("12 × 3", "36")]
    [InlineData("12 x 3", "36")]
    [InlineData("12 * 3 - 1", "35")]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(11 - 3) / 11", "8/11")]
    [InlineData("11−3", "8")]
    [InlineData("10-12", "-2")]
    [InlineData("3/4", "3/4")]
    [InlineData("fifty-two - two", "50")]
    [InlineData("52 % - 48 %", "1/25")]
    [InlineData("£4.2 million + £300,000", "4500000")]
    public void A_sum_comes_out_exactly(string text, string expected) => Assert.Equal(expected, Parse(text).Result.ToString());

    [Fact]
    public void Operands_are_figures_with_their_places()
    {
        var sum = Parse("8,150 +  £4,250");
        Assert.Equal(["8,150", "£4,250"], sum.Operands.Select(operand => "8,150 +  £4,250".Substring(operand.Start, operand.Length)));
        Assert.Equal(4250, sum.Operands[1].Low);
    }

    [Theory]
    [InlineData("", "Empty", 0)]
    [InlineData("  ", "Empty", 0)]
    [InlineData("11", "NoOperation", 0)]
    [InlineData("(11)", "NoOperation", 0)]
    [InlineData("11 -", "MissingOperand", 4)]
    [InlineData("+ 3", "MissingOperand", 0)]
    [InlineData("11 - - 3", "MissingOperand", 5)]
    [InlineData("11 - x", "MissingOperand", 5)]
    [InlineData("11 - three people", "NotAFigure", 5)]
    [InlineData("the killed - 3", "NotAFigure", 0)]
    [InlineData("11 3 - 2", "NotAFigure", 0)]
    [InlineData("dozens - 3", "NotAFigure", 0)]
    [InlineData("(11 - 3", "MissingBracket", 0)]
    [InlineData("11 - 3)", "UnexpectedBracket", 6)]
    [InlineData("11 (3)", "UnexpectedBracket", 3)]
    [InlineData("11 / 0", "DivisionByZero", 4)]
    [InlineData("11 / (3 - 3)", "DivisionByZero", 4)]
    public void What_is_no_sum_is_said_with_its_place(string text, string kind, int start)
    {
        var (sum, error) = SumParser.Parse(text, English);
        Assert.Null(sum);
        Assert.Equal((kind, start), ($"{error!.Value.Kind}", error.Value.Start));
    }

    [Theory]
    [InlineData("11 - 3", "8", true)]
    [InlineData("11 - 3", "eight people", true)]
    [InlineData("11 - 3", "7", false)]
    [InlineData("18.6 / 52.4", "35.5 per cent", true)]
    [InlineData("18.6 / 52.4", "35 per cent", true)]
    [InlineData("18.6 / 52.4", "36 per cent", false)]
    [InlineData("18.6 / 52.4", "0.35", true)]
    [InlineData("18.6 / 52.4", "0.355", true)]
    [InlineData("8,150 + 4,250", "12,400", true)]
    [InlineData("8,150 + 4,250", "12,000", false)]
    [InlineData("8,150 + 4,250", "about 12,000", true)]
    [InlineData("8,150 + 4,250", "more than 12,000", true)]
    [InlineData("52 % - 48 %", "4 percentage points", true)]
    [InlineData("£4.2 million + £300,000", "£4.5 million", true)]
    [InlineData("1 / 3", "a third of them", true)]
    [InlineData("3 * 2", "the 6th", false)]
    public void A_value_is_held_against_the_result(string sum, string shown, bool expected) =>
        Assert.Equal(expected, Parse(sum).IsCarriedBy(Assert.Single(English.Read(shown))));

    [Fact]
    public void A_sum_made_to_break_the_parser_is_an_error()
    {
        foreach (var text in new[] { new string('(', 400), new string('1', 499) + "+", string.Join('+', Enumerable.Repeat("9", 200)), new string('+', 5000), "\0\uD800+\uDC00" })
            Assert.NotNull(SumParser.Parse(text, English).Error);
    }

    [Fact]
    public void French_sums_have_decimal_commas()
    {
        var (sum, _) = SumParser.Parse("18,6 / 52,4", FigureReader.For("fr")!);
        Assert.Equal("93/262", sum!.Result.ToString());
    }

    private static FigureReader English => FigureReader.For("en")!;

    private static DeclaredSum Parse(string text)
    {
        var (sum, error) = SumParser.Parse(text, English);
        Assert.Null(error);
        return sum!;
    }
}
