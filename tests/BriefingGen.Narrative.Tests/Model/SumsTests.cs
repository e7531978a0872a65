using BriefingGen.Narrative.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Tests.Model;

public sealed class SumsTests
{
    [Theory]
    [InlineData("11 - 3", "11 − 3")]
    [InlineData("11-3", "11 − 3")]
    [InlineData("18.6 / 52.4", "18.6 ÷ 52.4")]
    [InlineData("18,6/52,4", "18,6 ÷ 52,4")]
    [InlineData("8,150 + 4,250", "8,150 + 4,250")]
    [InlineData("3 * 4 x 5", "3 × 4 × 5")]
    [InlineData("3 × 4 ÷ 5 − 6", "3 × 4 ÷ 5 − 6")]
    [InlineData("(11 - 3) / 2", "(11 − 3) ÷ 2")]
    [InlineData("-4 + -5 - -6", "−4 + −5 − −6")]
    [InlineData("£6,400 - £1,150", "£6,400 − £1,150")]
    [InlineData("40% - 12%", "40% − 12%")]
    [InlineData("one half", "one half")]
    [InlineData("well-known - 3", "well-known - 3")]
    [InlineData("", "")]
    public void A_sum_has_the_signs_of_arithmetic_and_blanks_around_them(string typed, string printed) =>
        Assert.Equal(printed, Of(typed).Value.Replace('\u00A0', ' '));

    [Fact]
    public void A_sign_does_not_begin_a_line_and_leads_back_to_what_was_typed()
    {
        var sum = Of("11 - 3");

        Assert.Equal("11\u00A0− 3", sum.Value);
        Assert.Equal("3", sum.Origin(5, 1).Text.ToString());
    }

    [Fact]
    public void A_hostile_sum_is_read_at_once()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Of("1" + new string(' ', 20_000) + string.Concat(Enumerable.Repeat("- ", 20_000)));

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(2));
    }

    private static MappedText Of(string typed) => PrintedSum.Of(new MappedText(new TextFile("briefs/sum.yaml", typed).Whole));
}
