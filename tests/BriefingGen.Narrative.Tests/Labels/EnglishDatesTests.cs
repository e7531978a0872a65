using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Labels;

namespace BriefingGen.Narrative.Tests.Labels;

public sealed class EnglishDatesTests
{
    [Theory]
    [InlineData("2013", "2013")]
    [InlineData("2013-09", "September 2013")]
    [InlineData("2013-09-01", "1 September 2013")]
    [InlineData("2013-09-01/2013-09-03", "1–3 September 2013")]
    [InlineData("2013-08-30/2013-09-03", "30 August – 3 September 2013")]
    [InlineData("2013-12-30/2014-01-03", "30 December 2013 – 3 January 2014")]
    [InlineData("2013-03/2013-05", "March–May 2013")]
    [InlineData("2013-12/2014-02", "December 2013 – February 2014")]
    [InlineData("2013/2015", "2013–2015")]
    [InlineData("2013-09-01/2013-09-01", "1 September 2013")]
    [InlineData("2031-05-13T04:00", "13 May 2031, 04:00")]
    [InlineData("2031-05-13T04:00:30", "13 May 2031, 04:00:30")]
    [InlineData("2031-05-13T04:00Z", "13 May 2031, 04:00 UTC")]
    [InlineData("2031-05-13T04:00+05:30", "13 May 2031, 04:00 (UTC+5:30)")]
    [InlineData("2031-05-13T04:00-03", "13 May 2031, 04:00 (UTC−3)")]
    [InlineData("2031-05-13T04:00/2031-05-13T06:00", "13 May 2031, 04:00 – 13 May 2031, 06:00")]
    [InlineData("2013-09-01?", "1 September 2013 (uncertain)")]
    [InlineData("2013-09-01~", "about 1 September 2013")]
    [InlineData("2013-09-01%", "about 1 September 2013 (uncertain)")]
    [InlineData("2014-08-XX", "a day in August 2014")]
    [InlineData("2014-XX-XX", "a day in 2014")]
    [InlineData("2014-XX", "a month in 2014")]
    [InlineData("2013-09-01/..", "since 1 September 2013")]
    [InlineData("../2013-09-01", "until 1 September 2013")]
    [InlineData("2013-09~/2013-11", "about September 2013 – November 2013")]
    [InlineData("0987-01-02", "2 January 987")]
    public void A_date_is_printed_as_it_was_written_and_no_more_exactly(string edtf, string printed) =>
        Assert.Equal(printed, EnglishDates.Print(EdtfDate.Parse(edtf)!).Replace('\u00A0', ' '));

    [Theory]
    [InlineData("2013-09-01", "1\u00A0September 2013")]
    [InlineData("2013-08-30/2013-09-03", "30\u00A0August – 3\u00A0September 2013")]
    public void No_day_is_parted_from_its_month(string edtf, string printed) =>
        Assert.Equal(printed, EnglishDates.Print(EdtfDate.Parse(edtf)!));
}
