using System.Diagnostics;
using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Languages.Figures.Reading;

namespace BriefingGen.Evidence.Tests.Languages.Figures;

/// <summary>The limit is a dozen times what a slow machine needs: it catches work that grows with the square, not a slow day.</summary>
public class FigureCostTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("one ")]
    [InlineData("twenty-")]
    [InlineData("hundred and ")]
    [InlineData("million ")]
    [InlineData("a million and a half ")]
    [InlineData("1 ")]
    [InlineData("1-")]
    [InlineData("1,")]
    [InlineData("1.")]
    [InlineData("1:")]
    [InlineData("1/")]
    [InlineData("1,000,")]
    [InlineData("1 000 ")]
    [InlineData("9(")]
    [InlineData("9(2)")]
    [InlineData("0 12")]
    [InlineData("+1 ")]
    [InlineData("A1-")]
    [InlineData("more than ")]
    [InlineData("up to about another ")]
    [InlineData("10 to ")]
    [InlineData("between 10 and ")]
    [InlineData("1 in 5 in ")]
    [InlineData("£-")]
    [InlineData("half a ")]
    [InlineData("quatre-vingt-")]
    [InlineData("de ")]
    [InlineData("d’")]
    [InlineData("e\u0301")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("\u00AD")]
    public void Text_made_to_be_slow_is_not(string repeated)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, 256 * 1024 / repeated.Length));
        var clock = Stopwatch.StartNew();
        FigureReader.For("en")!.Read(text);
        FigureReader.For("fr")!.Read(text);
        Assert.True(clock.Elapsed < Limit, $"{clock.Elapsed}");
    }

    [Fact]
    public void A_megabyte_of_ones_is_read_in_little_time()
    {
        var clock = Stopwatch.StartNew();
        Assert.Equal(262_144, FigureReader.For("en")!.Read(string.Concat(Enumerable.Repeat("one ", 262_144))).Length);
        Assert.True(clock.Elapsed < Limit, $"{clock.Elapsed}");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void A_number_of_ten_thousand_digits_is_a_code(string language)
    {
        var digits = new string('7', 10_000);
        var mention = Assert.Single(FigureReader.For(language)!.Read($"was {digits} crates"));
        Assert.Equal((FigureRole.Identifier, digits), (mention.Role, mention.Key));
        Assert.All(FigureReader.For(language)!.Read($"0.{digits} and 1,{digits} and .{digits}"), found => Assert.NotNull(found));
    }

    [Fact]
    public void A_megabyte_of_prose_is_read_in_little_time()
    {
        var prose = string.Concat(Enumerable.Repeat(
            "The Harbour Trust said that 140 people had spent the night in the net store, which is on higher ground, and that 31 centimetres of water stood in the hall. ",
            7000));
        FigureReader.For("en")!.Read(prose);
        var clock = Stopwatch.StartNew();
        Assert.Equal(14_000, FigureReader.For("en")!.Read(prose).Length);
        Assert.True(clock.Elapsed < Limit, $"{clock.Elapsed}");
    }

    [Fact]
    public void A_thousand_figures_are_held_against_two_thousand_in_little_time()
    {
        var source = FigureReader.For("en")!.Read(string.Concat(Enumerable.Range(0, 2000).Select(i => $"{i * 7} crates, ")));
        var shown = FigureReader.For("en")!.Read(string.Concat(Enumerable.Range(0, 1000).Select(i => $"{(i * 7) + 1} crates, ")));
        var clock = Stopwatch.StartNew();
        Assert.All(shown, mention => FigureComparison.Compare(mention, source));
        Assert.True(clock.Elapsed < Limit, $"{clock.Elapsed}");
    }
}
