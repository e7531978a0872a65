using BriefingGen.Briefs.Reading;
using BriefingGen.Briefs.Shapes;

namespace BriefingGen.Briefs.Tests.Shapes;

public class RelativeDayTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly DateOnly Published = new(2031, 5, 14);

    [Theory]
    [InlineData("last Wednesday", "2031-05-07")]
    [InlineData("Wednesday", "2031-05-14")]
    [InlineData("on Monday", "2031-05-12")]
    [InlineData("next Friday", "2031-05-16")]
    [InlineData("next Wednesday", "2031-05-21")]
    [InlineData("Yesterday", "2031-05-13")]
    [InlineData("tomorrow", "2031-05-15")]
    [InlineData("mercredi dernier", "2031-05-07")]
    [InlineData("vendredi prochain", "2031-05-16")]
    [InlineData("hier", "2031-05-13")]
    [InlineData("aujourd’hui", "2031-05-14")]
    [InlineData("13 May", "2031-05-13")]
    [InlineData("Tuesday, 13 May", "2031-05-13")]
    [InlineData("May 20th", "2030-05-20")]
    [InlineData("31 April", null)]
    [InlineData("29 February", null)]
    [InlineData("last week", null)]
    [InlineData("last Wednesday of the month", null)]
    [InlineData("", null)]
    public void A_day_is_counted_from_the_articles(string typed, string? day) =>
        Assert.Equal(
            day, RelativeDay.Of(typed, Published)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void At_the_ends_of_the_calendar_nothing_is_counted(string published) =>
        Assert.Null(RelativeDay.Of("yesterday", DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_relative_date_is_proposed_as_the_day_where_the_source_has_its_own() =>
        Assert.Contains(
            "`date: 2031-05-07`, counted from the day the source was published (2031-05-14)",
            Help("{archive: a.txt, published: 2031-05-14}"),
            StringComparison.Ordinal);

    [Fact]
    public void Else_the_editor_is_told_what_it_takes() =>
        Assert.Contains("a day is proposed if the source has its date, `published`", Help("a.txt"), StringComparison.Ordinal);

    private static string Help(string source)
    {
        var found = new Text.Diagnostics.DiagnosticBag();
        BriefReader.Read(
            new Text.Files.TextFile(
                "briefs/b.yaml",
                $"title: T\nsources: {{a: {source}}}\nquotes:\n  - {{speaker: A, text: B, date: last Wednesday}}\n"),
            found);
        return Assert.Single(Assert.Single(found.Sorted(), finding => finding.Rule.Code == "date-form").Help);
    }
}
