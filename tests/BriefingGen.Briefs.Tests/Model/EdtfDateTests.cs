using BriefingGen.Briefs.Model;

namespace BriefingGen.Briefs.Tests.Model;

public class EdtfDateTests
{
    [Theory]
    [InlineData("2013", EdtfPrecision.Year, "2013-01-01", "2013-12-31")]
    [InlineData("2013-09", EdtfPrecision.Month, "2013-09-01", "2013-09-30")]
    [InlineData("2013-09-01", EdtfPrecision.Day, "2013-09-01", "2013-09-01")]
    [InlineData("2012-02", EdtfPrecision.Month, "2012-02-01", "2012-02-29")]
    [InlineData("2012-02-29", EdtfPrecision.Day, "2012-02-29", "2012-02-29")]
    [InlineData("2014-08-XX", EdtfPrecision.Day, "2014-08-01", "2014-08-31")]
    [InlineData("2014-XX", EdtfPrecision.Month, "2014-01-01", "2014-12-31")]
    [InlineData("2014-XX-XX", EdtfPrecision.Day, "2014-01-01", "2014-12-31")]
    [InlineData("2031-05-13T04:00", EdtfPrecision.Time, "2031-05-13", "2031-05-13")]
    public void A_date_knows_how_exact_it_is_and_which_days_it_can_be(
        string text, EdtfPrecision precision, string earliest, string latest)
    {
        var date = EdtfDate.Parse(text);

        Assert.NotNull(date);
        Assert.False(date.IsInterval);
        Assert.Equal(precision, date.Start!.Precision);
        Assert.Equal(earliest, $"{date.Earliest:yyyy-MM-dd}");
        Assert.Equal(latest, $"{date.Latest:yyyy-MM-dd}");
    }

    [Theory]
    [InlineData("2013-09-01/2013-09-03", "2013-09-01", "2013-09-03")]
    [InlineData("2013-09/2014", "2013-09-01", "2014-12-31")]
    [InlineData("2013-09-01/..", "2013-09-01", "")]
    [InlineData("../2013-09-01", "", "2013-09-01")]
    public void A_span_of_time_has_two_ends_one_of_which_may_be_open(string text, string earliest, string latest)
    {
        var date = EdtfDate.Parse(text);

        Assert.NotNull(date);
        Assert.True(date.IsInterval);
        Assert.False(date.IsDay);
        Assert.Equal(earliest, $"{date.Earliest:yyyy-MM-dd}");
        Assert.Equal(latest, $"{date.Latest:yyyy-MM-dd}");
    }

    [Theory]
    [InlineData("2013-09-01?", EdtfQualifier.Uncertain)]
    [InlineData("2013-09~", EdtfQualifier.Approximate)]
    [InlineData("2013%", EdtfQualifier.UncertainAndApproximate)]
    [InlineData("2013-09-01", EdtfQualifier.None)]
    public void A_date_may_be_uncertain_or_approximate(string text, EdtfQualifier qualifier) =>
        Assert.Equal(qualifier, EdtfDate.Parse(text)!.Start!.Qualifier);

    [Theory]
    [InlineData("2031-05-13T04:00", "04:00:00", null)]
    [InlineData("2031-05-13T04:00:30", "04:00:30", null)]
    [InlineData("2031-05-13T04:00Z", "04:00:00", "00:00:00")]
    [InlineData("2031-05-13T23:59+05:30", "23:59:00", "05:30:00")]
    [InlineData("2031-05-13T23:59-03", "23:59:00", "-03:00:00")]
    public void A_time_of_day_may_have_seconds_and_a_zone(string text, string time, string? offset)
    {
        var start = EdtfDate.Parse(text)!.Start!;

        Assert.Equal(time, $"{start.Time:HH:mm:ss}");
        Assert.Equal(offset, start.UtcOffset?.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1 September 2013")]
    [InlineData("2013-9-1")]
    [InlineData("2013-13")]
    [InlineData("2013-00")]
    [InlineData("2013-02-30")]
    [InlineData("2013-09-00")]
    [InlineData("0000-01-01")]
    [InlineData("13-09-01")]
    [InlineData("2013/09/01")]
    [InlineData("2013-09-01/2013-09-03/2013-09-05")]
    [InlineData("../..")]
    [InlineData("/2013")]
    [InlineData("2013/")]
    [InlineData("201X")]
    [InlineData("2014-XX-13")]
    [InlineData("2014-X8-13")]
    [InlineData("2013-09-01??")]
    [InlineData("?")]
    [InlineData("2013-09T04:00")]
    [InlineData("2014-08-XXT04:00")]
    [InlineData("2013-09-01T24:00")]
    [InlineData("2013-09-01T04:60")]
    [InlineData("2013-09-01T4:00")]
    [InlineData("2013-09-01T04:00+")]
    [InlineData("2013-09-01T04:00+15:00")]
    [InlineData("2013-09-01T04:00?")]
    [InlineData("２０１３-09-01")]
    [InlineData("+2013-09-01")]
    [InlineData(" 2013")]
    public void What_is_no_date_is_none(string text) => Assert.Null(EdtfDate.Parse(text));

    [Fact]
    public void Only_a_known_day_is_a_day()
    {
        Assert.True(EdtfDate.Parse("2013-09-01")!.IsDay);
        Assert.True(EdtfDate.Parse("2013-09-01T04:00")!.IsDay);
        Assert.False(EdtfDate.Parse("2013-09")!.IsDay);
        Assert.False(EdtfDate.Parse("2013-09-XX")!.IsDay);
        Assert.False(EdtfDate.Parse("2013-09-01/2013-09-01")!.IsDay);
    }
}
