namespace BriefingGen.Evidence.Tests.Checks.Texts;

/// <summary>The day of issue, the time covered and the days of publication are the editor’s own, and may be said; but not in place of
/// another day of the words cited.</summary>
public class HeadDateTests
{
    private const string Head =
        """
        title: T
        language: en
        issued: 2031-05-08
        covers: 2031-05-02/2031-05-07
        sources: {a: {archive: a.txt, publisher: Tidewire, published: 2031-05-06}}

        """;

    [Theory]
    [InlineData("Inquiry opened on 2 May", "opened an inquiry on 5 May")]
    [InlineData("Inquiry opened on 6 May", "opened an inquiry on 5 May")]
    [InlineData("Inquiry opened on 7 May", "opened an inquiry on 5 May")]
    [InlineData("Inquiry opened on 8 May", "opened an inquiry on 5 May")]
    [InlineData("Answered on 7 May", "We answered it on 3 March")]
    public void A_day_of_the_briefs_head_does_not_stand_for_another_of_the_words_cited(string value, string passage) =>
        Assert.Contains("error[date-not-found]", Told(value, passage), StringComparison.Ordinal);

    [Theory]
    [InlineData("Inquiry opened on 5 May", "opened an inquiry on 5 May")]
    [InlineData("Three in hospital as of 8 May 2031", "Three of them were in hospital")]
    [InlineData("Three in hospital on 6 May", "Three of them were in hospital")]
    [InlineData("Inquiry opened on 5 May, open on 8 May", "opened an inquiry on 5 May")]
    public void A_day_of_the_briefs_head_may_be_said_beside_them(string value, string passage) => Assert.Equal("", Told(value, passage));

    [Theory]
    [InlineData("2031-05-06", "prosecutors opened an inquiry on 5 May", true)]
    [InlineData("2031-05-06", "a smaller fire on 17 November 2029", true)]
    [InlineData("2031-05-06", "the hall will open again on 12 May", false)]
    [InlineData("2031-05-06", "three of them are in hospital", false)]
    [InlineData("2031-05-05", "prosecutors opened an inquiry on 5 May", false)]
    public void The_day_of_publication_dates_what_the_words_cited_do_not_date_earlier(string date, string passage, bool isTold) => Assert.Equal(
        isTold,
        Located.Of($"{Head}facts: [{{label: It, value: it was so, date: {date}, evidence: \"{passage}\"}}]", ("a.txt", $"Headline\n\nSo {passage}."))
            .Checked().Text.Contains("error[date-not-found]", StringComparison.Ordinal));

    private static string Told(string value, string passage) => Located.Of(
        $"{Head}facts: [{{label: It, value: \"{value}\", evidence: \"{passage}\"}}]", ("a.txt", $"Headline\n\nIt {passage}.")).Checked().Text;
}
