using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Labels;

namespace BriefingGen.Narrative.Tests.Labels;

public sealed class FrenchDatesTests
{
    [Theory]
    [InlineData("2013", "2013")]
    [InlineData("2013-09", "septembre 2013")]
    [InlineData("2013-09-01", "1er septembre 2013")]
    [InlineData("2013-08-02", "2 août 2013")]
    [InlineData("2013-09-01/2013-09-03", "du 1er au 3 septembre 2013")]
    [InlineData("2013-08-30/2013-09-01", "du 30 août au 1er septembre 2013")]
    [InlineData("2013-12-30/2014-01-03", "du 30 décembre 2013 au 3 janvier 2014")]
    [InlineData("2013-03/2013-05", "de mars à mai 2013")]
    [InlineData("2013-04/2013-05", "d’avril à mai 2013")]
    [InlineData("2013-10/2014-02", "d’octobre 2013 à février 2014")]
    [InlineData("2013/2015", "de 2013 à 2015")]
    [InlineData("2013-09-01/2013-09-01", "1er septembre 2013")]
    [InlineData("2013-09-01/2013-10", "1er septembre 2013 – octobre 2013")]
    [InlineData("2031-05-13T04:00", "13 mai 2031 à 4 h 00")]
    [InlineData("2031-05-13T16:05:30", "13 mai 2031 à 16 h 05 min 30 s")]
    [InlineData("2031-05-13T04:00Z", "13 mai 2031 à 4 h 00 UTC")]
    [InlineData("2031-05-13T04:00+05:30", "13 mai 2031 à 4 h 00 (UTC+5:30)")]
    [InlineData("2031-05-13T04:00-03", "13 mai 2031 à 4 h 00 (UTC−3)")]
    [InlineData("2031-05-13T04:00/2031-05-13T06:00", "13 mai 2031 à 4 h 00 – 13 mai 2031 à 6 h 00")]
    [InlineData("2013-09-01?", "1er septembre 2013 (date incertaine)")]
    [InlineData("2013-09-01~", "vers le 1er septembre 2013")]
    [InlineData("2013-09~", "vers septembre 2013")]
    [InlineData("2013%", "vers 2013 (date incertaine)")]
    [InlineData("2014-08-XX", "un jour d’août 2014")]
    [InlineData("2014-09-XX", "un jour de septembre 2014")]
    [InlineData("2014-XX-XX", "un jour de 2014")]
    [InlineData("2014-XX", "un mois de 2014")]
    [InlineData("2013-09-01/..", "depuis le 1er septembre 2013")]
    [InlineData("2013-09/..", "depuis septembre 2013")]
    [InlineData("2013~/..", "depuis 2013 environ")]
    [InlineData("../2013-09-01", "jusqu’au 1er septembre 2013")]
    [InlineData("../2013-09", "jusqu’en septembre 2013")]
    [InlineData("../2014-08-XX", "jusqu’à un jour d’août 2014")]
    [InlineData("../2013-09-01?", "jusqu’au 1er septembre 2013 (date incertaine)")]
    [InlineData("2013-09~/2013-11", "vers septembre 2013 – novembre 2013")]
    [InlineData("0987-01-02", "2 janvier 987")]
    public void A_date_is_printed_as_it_was_written_and_no_more_exactly(string edtf, string printed) =>
        Assert.Equal(printed, FrenchDates.Print(EdtfDate.Parse(edtf)!).Replace('\u00A0', ' '));

    [Theory]
    [InlineData("2013-09-01", "1er\u00A0septembre 2013")]
    [InlineData("2013-08-30/2013-09-01", "du 30\u00A0août au 1er\u00A0septembre 2013")]
    [InlineData("2031-05-13T04:00", "13\u00A0mai 2031 à\u00A04\u00A0h\u00A000")]
    public void No_day_is_parted_from_its_month_and_no_figure_from_its_hour(string edtf, string printed) =>
        Assert.Equal(printed, FrenchDates.Print(EdtfDate.Parse(edtf)!));

    [Theory]
    [InlineData("2013-09-01", "au {0}")]
    [InlineData("2013-09", "en {0}")]
    [InlineData("2013", "en {0}")]
    [InlineData("2013-09-01~", "{0}")]
    [InlineData("2013-09-XX", "{0}")]
    [InlineData("2013-09-01/2013-09-03", "{0}")]
    public void What_holds_at_a_date_has_the_preposition_that_the_date_takes(string edtf, string pattern) =>
        Assert.Equal(pattern, LabelSet.For("fr")!.AsOf(EdtfDate.Parse(edtf)!));
}
