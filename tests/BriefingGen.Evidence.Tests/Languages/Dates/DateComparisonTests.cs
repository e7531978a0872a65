using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Dates;

namespace BriefingGen.Evidence.Tests.Languages.Dates;

public class DateComparisonTests
{
    [Theory]
    [InlineData("1 September 2013", "on September 1, 2013, they", "Same")]
    [InlineData("1 September 2013", "le 1er septembre 2013", "Same", "fr")]
    [InlineData("Sept. 1, 2013", "on 2013-09-01", "Same")]
    [InlineData("1 September 2013", "on 01/09/2013", "Same")]
    [InlineData("Sunday 1 September 2013", "on 1 September 2013", "Same")]
    [InlineData("September 2013", "on 1 September 2013", "Coarser")]
    [InlineData("2013", "on 1 September 2013", "Coarser")]
    [InlineData("1 September", "on 1 September 2013", "Coarser")]
    [InlineData("Wednesday", "Wednesday 13th of August", "Coarser")]
    [InlineData("the 1990s", "in 1994", "Coarser")]
    [InlineData("about 2013", "in 2013", "Same")]
    [InlineData("early September 2013", "on 3 September 2013", "Coarser")]
    [InlineData("last summer", "in the summer", "Same")]
    [InlineData("summer 2013", "in July 2013", "Coarser")]
    [InlineData("1–3 September 2013", "from 1 to 3 September 2013", "Same")]
    [InlineData("1–3 September 2013", "on 1, 2 and 3 September 2013", "Same")]
    [InlineData("1 September 2013", "from 1 to 3 September 2013", "Same")]
    [InlineData("September 2013", "from 1 to 3 September 2013", "Coarser")]
    [InlineData("from Monday to Friday", "Monday to Friday", "Same")]
    [InlineData("yesterday", "it was yesterday", "Same")]
    [InlineData("17:15", "à 17 h 15", "Same", "fr")]
    [InlineData("5 p.m.", "at 17:00", "Same")]
    [InlineData("2012–13", "in 2012 and 2013", "Same")]
    [InlineData("01/09/2013", "on 9 January 2013", "Same")]
    [InlineData("01/09/2013", "on 1 September 2013", "Same")]
    [InlineData("next week", "next week", "Same")]
    [InlineData("summer", "in July", "Coarser")]
    [InlineData("1–3 September 2013", "from 1 to 3 September 2013, from 5 to 6 May 2010", "Same")]
    [InlineData("1–3 September 2013", "from 1 to 3 September 2013 and from 1 to 5 September 2013", "Same")]
    [InlineData("1–3 September 2013", "from 5 to 6 May 2010, on 1 and 3 September 2013", "Same")]
    [InlineData("3 September 2013", "from 1 to 3 September 2013", "Same")]
    [InlineData("September to October 2013", "from 1 September to 3 October 2013, from 5 September to 8 November 2013", "Coarser")]
    [InlineData("Wednesday the 13th", "on Wednesday the 13th", "Same")]
    [InlineData("Wednesday the 13th", "on Wednesday 13 August 2014", "Coarser")]
    [InlineData("Wednesday the 13th", "on 13 August 2014", "Coarser")]
    public void A_date_stands_whatever_its_style_and_where_it_is_less_exact(string shown, string source, string kind, string language = "en") =>
        Assert.Equal(kind, Find(shown, source, language).Kind.ToString());

    [Theory]
    [InlineData("2 September 2013", "on September 1, 2013", "Different")]
    [InlineData("1 October 2013", "on September 1, 2013", "Different")]
    [InlineData("1 September 2014", "on September 1, 2013", "Different")]
    [InlineData("1 September 2014", "on September 1, 2013, and later on September 1", "Different")]
    [InlineData("2 September 2013", "in September 2013, on 1 September 2013", "Different")]
    [InlineData("Monday 1 September 2013", "on 1 September 2013", "Different")]
    [InlineData("Thursday 13 August", "Wednesday 13th of August", "Different")]
    [InlineData("Thursday", "on Wednesday", "Different")]
    [InlineData("next Friday", "last Friday", "Different")]
    [InlineData("1–3 September 2013", "from 1 to 5 September 2013, on 3 September 2013", "Different")]
    [InlineData("late 2013", "early 2013", "Different")]
    [InlineData("late September 2013", "on 3 September 2013", "Different")]
    [InlineData("yesterday", "it is today", "Different")]
    [InlineData("two years ago", "three years ago", "Different")]
    [InlineData("18:25", "at 18:52", "Different")]
    [InlineData("the 1980s", "in the 1990s", "Different")]
    [InlineData("2014", "in 2013", "Different")]
    [InlineData("1 September 2013", "in September 2013", "Finer")]
    [InlineData("September 2013", "in 2013", "Finer")]
    [InlineData("2013", "about 2013", "Finer")]
    [InlineData("early 2013", "in 2013", "Finer")]
    [InlineData("1994", "in the 1990s", "Finer")]
    [InlineData("13 August 2014", "on 13th of August", "Inferred")]
    [InlineData("13 August 2014", "on Wednesday", "Inferred")]
    [InlineData("Wednesday", "on 13 August 2014", "Inferred")]
    [InlineData("13 August 2013", "on Wednesday 13th of August", "Different")]
    [InlineData("2014", "on Wednesday", "Absent")]
    [InlineData("18:25", "on Wednesday", "Absent")]
    [InlineData("yesterday", "on 13 August", "Absent")]
    [InlineData("2014", "", "Absent")]
    [InlineData("two years ago", "two days ago", "Different")]
    [InlineData("last week", "next week", "Different")]
    [InlineData("this week", "next week", "Different")]
    [InlineData("last May", "next May", "Different")]
    [InlineData("Thursday", "on 13 August 2014", "Absent")]
    [InlineData("2014", "on 13 August", "Absent")]
    [InlineData("13 August", "in 2014", "Absent")]
    [InlineData("2014", "in the summer", "Absent")]
    [InlineData("July", "in the summer", "Finer")]
    [InlineData("September", "in 2013", "Absent")]
    [InlineData("2014", "in August", "Absent")]
    [InlineData("the summer", "in 2013", "Absent")]
    [InlineData("August", "on the 13th", "Absent")]
    [InlineData("2 September 2013", "on Monday, and on 3 September 2013", "Inferred")]
    [InlineData("2 September 2013", "on 2 September, on 3 September 2013", "Inferred")]
    [InlineData("2 September 2013", "on 2 September, on Thursday 2 September", "Inferred")]
    [InlineData("2 September 2013", "in September 2013, on 5 May 2010", "Finer")]
    [InlineData("1–3 September 2013", "from 2 to 3 September 2013", "Different")]
    [InlineData("1–3 September 2013", "from 2 to 3 September 2013, on 1 September 2013", "Different")]
    [InlineData("September to October 2013", "from 1 September to 5 November 2013, in October 2013", "Different")]
    [InlineData("1–3 September 2013", "from 1 to 3 September, and on 1 September 2012", "Inferred")]
    [InlineData("13 August 2014", "on Wednesday the 13th", "Finer")]
    [InlineData("14 August 2014", "on Wednesday the 13th", "Different")]
    [InlineData("Wednesday the 13th", "on 14 August 2014", "Different")]
    [InlineData("August 2014", "on Wednesday the 13th", "Absent")]
    [InlineData("2014", "on Wednesday the 13th", "Absent")]
    [InlineData("Wednesday the 13th", "in August 2014", "Absent")]
    [InlineData("18:25", "it was yesterday", "Absent")]
    [InlineData("yesterday", "at 18:25", "Absent")]
    [InlineData("Wednesday", "it was yesterday", "Absent")]
    [InlineData("1–3 September 2013", "on 3 September 2013", "Different")]
    [InlineData("1–3 September 2013", "on 1 September 2013", "Different")]
    [InlineData("4 September 2013", "in September 2013, from 1 May to 3 September 2013", "Different")]
    [InlineData("4 September 2013", "in September 2013, from 3 September to 1 December 2013", "Different")]
    public void A_date_that_is_more_exact_or_another_does_not_stand(string shown, string source, string kind) =>
        Assert.Equal(kind, Find(shown, source, "en").Kind.ToString());

    [Theory]
    [InlineData("2013-09-01", "on September 1, 2013", DateMatchKind.Same)]
    [InlineData("2013-09", "on September 1, 2013", DateMatchKind.Coarser)]
    [InlineData("2013-09-XX", "on September 1, 2013", DateMatchKind.Coarser)]
    [InlineData("2013~", "about 2013", DateMatchKind.Same)]
    [InlineData("2013-09-01/2013-09-03", "1–3 September 2013", DateMatchKind.Same)]
    [InlineData("2013-09-01/..", "since 1 September 2013", DateMatchKind.Same)]
    [InlineData("../2013-09-01", "until 1 September 2013", DateMatchKind.Same)]
    [InlineData("2031-03-11T18:52", "at 18:52 on Tuesday 11 March 2031", DateMatchKind.Same)]
    [InlineData("2031-03-11T18:53", "at 18:52 on Tuesday 11 March 2031", DateMatchKind.Different)]
    [InlineData("2031-03-11T18:52", "on Tuesday 11 March 2031", DateMatchKind.Finer)]
    [InlineData("2014-08-13", "on Wednesday 13th of August", DateMatchKind.Inferred)]
    [InlineData("2014-08-14", "on Wednesday 13th of August", DateMatchKind.Different)]
    [InlineData("2013-09-01", "from 1 to 3 September 2013", DateMatchKind.Same)]
    [InlineData("2013-09-01/2013-09-03", "on 1 September 2013", DateMatchKind.Different)]
    [InlineData("2031-03-11T18:52/2031-03-11T19:30", "at 18:52 on 11 March 2031", DateMatchKind.Different)]
    [InlineData("2031-03-12T18:52", "at 18:52 on Tuesday 11 March 2031", DateMatchKind.Different)]
    [InlineData("2013", "about 2013", DateMatchKind.Finer)]
    [InlineData("2029-05/2030-06-03", "from May 2029 to June 2030", DateMatchKind.Finer)]
    [InlineData("2029-05/2030-07", "from May 2029 to June 2030", DateMatchKind.Different)]
    [InlineData("2029-05/2030-07", "from May 2029 to June 2030, and in July 2030", DateMatchKind.Different)]
    public void A_typed_date_is_compared_likewise(string typed, string source, DateMatchKind kind) =>
        Assert.Equal(kind, DateComparison.Find(EdtfDate.Parse(typed)!, DateReader.For("en")!.Read(source)).Kind);

    [Fact]
    public void What_differs_comes_with_the_closest_date_and_what_is_inferred_with_its_basis()
    {
        const string Source = "On 3 May 2012 they met; on September 1, 2013, they left; on 1 October they came back.";
        var mentions = DateReader.For("en")!.Read(Source);
        var different = DateComparison.Find(EdtfDate.Parse("2013-09-02")!, mentions);
        Assert.Equal("September 1, 2013", Source.Substring(different.Mention!.Start, different.Mention.Length));

        var inferred = DateComparison.Find(EdtfDate.Parse("2013-10-01")!, mentions, new DateOnly(2013, 11, 2));
        Assert.Equal((DateMatchKind.Inferred, MissingParts.Year, true), (inferred.Kind, inferred.Missing, inferred.IsResolved));
        Assert.Equal("1 October", Source.Substring(inferred.InferredFrom!.Start, inferred.InferredFrom.Length));
        Assert.False(DateComparison.Find(EdtfDate.Parse("2012-10-01")!, mentions, new DateOnly(2013, 11, 2)).IsResolved);
    }

    [Theory]
    [InlineData("the 1990s", "in 1999", DateMatchKind.Coarser)]
    [InlineData("the 1990s", "in 1990", DateMatchKind.Coarser)]
    [InlineData("the 1990s", "in 2000", DateMatchKind.Different)]
    [InlineData("the 1990s", "in 1989", DateMatchKind.Different)]
    [InlineData("1999", "in the 1990s", DateMatchKind.Finer)]
    [InlineData("1990", "in the 1990s", DateMatchKind.Finer)]
    [InlineData("2000", "in the 1990s", DateMatchKind.Different)]
    [InlineData("1989", "in the 1990s", DateMatchKind.Different)]
    [InlineData("the 20th century", "in 1900", DateMatchKind.Coarser)]
    [InlineData("the 20th century", "in 2000", DateMatchKind.Coarser)]
    [InlineData("the 20th century", "in 1899", DateMatchKind.Different)]
    [InlineData("the 20th century", "in 2001", DateMatchKind.Different)]
    [InlineData("1950", "in the 20th century", DateMatchKind.Finer)]
    [InlineData("1899", "in the 20th century", DateMatchKind.Different)]
    [InlineData("2001", "in the 20th century", DateMatchKind.Different)]
    [InlineData("the 20th century", "in the 1990s", DateMatchKind.Coarser)]
    [InlineData("spring 2013", "in March 2013", DateMatchKind.Coarser)]
    [InlineData("spring 2013", "in May 2013", DateMatchKind.Coarser)]
    [InlineData("spring 2013", "in February 2013", DateMatchKind.Different)]
    [InlineData("spring 2013", "in June 2013", DateMatchKind.Different)]
    [InlineData("summer 2013", "in June 2013", DateMatchKind.Coarser)]
    [InlineData("summer 2013", "in August 2013", DateMatchKind.Coarser)]
    [InlineData("summer 2013", "in May 2013", DateMatchKind.Different)]
    [InlineData("autumn 2013", "in September 2013", DateMatchKind.Coarser)]
    [InlineData("autumn 2013", "in November 2013", DateMatchKind.Coarser)]
    [InlineData("autumn 2013", "in December 2013", DateMatchKind.Different)]
    [InlineData("autumn 2013", "in August 2013", DateMatchKind.Different)]
    [InlineData("winter 2013", "in December 2013", DateMatchKind.Coarser)]
    [InlineData("winter 2013", "in January 2013", DateMatchKind.Coarser)]
    [InlineData("winter 2013", "in March 2013", DateMatchKind.Different)]
    [InlineData("summer 2013", "in the winter of 2013", DateMatchKind.Different)]
    [InlineData("2013", "in early 2013", DateMatchKind.Coarser)]
    [InlineData("early 2013", "about 2013", DateMatchKind.Finer)]
    [InlineData("early September 2013", "on 11 September 2013", DateMatchKind.Coarser)]
    [InlineData("early September 2013", "on 12 September 2013", DateMatchKind.Different)]
    [InlineData("mid-September 2013", "on 12 September 2013", DateMatchKind.Coarser)]
    [InlineData("mid-September 2013", "on 21 September 2013", DateMatchKind.Coarser)]
    [InlineData("late September 2013", "on 22 September 2013", DateMatchKind.Coarser)]
    [InlineData("late September 2013", "on 21 September 2013", DateMatchKind.Different)]
    [InlineData("early 2013", "in April 2013", DateMatchKind.Coarser)]
    [InlineData("mid-2013", "in May 2013", DateMatchKind.Coarser)]
    [InlineData("mid-2013", "in August 2013", DateMatchKind.Coarser)]
    [InlineData("late 2013", "in September 2013", DateMatchKind.Coarser)]
    [InlineData("late 2013", "in August 2013", DateMatchKind.Different)]
    [InlineData("the early 1990s", "in 1993", DateMatchKind.Coarser)]
    [InlineData("the mid-1990s", "in 1994", DateMatchKind.Coarser)]
    [InlineData("the mid-1990s", "in 1996", DateMatchKind.Coarser)]
    [InlineData("the late 1990s", "in 1997", DateMatchKind.Coarser)]
    [InlineData("the late 1990s", "in 1996", DateMatchKind.Different)]
    [InlineData("Wednesday 13 August", "on 13 August", DateMatchKind.Inferred)]
    [InlineData("13 August", "on Wednesday 13 August", DateMatchKind.Coarser)]
    [InlineData("13 August 2014", "on Thursday 13 August 2014", DateMatchKind.Same)]
    public void Decades_seasons_and_thirds_have_the_years_months_and_days_of_the_calendar(string shown, string source, DateMatchKind kind) =>
        Assert.Equal(kind, Find(shown, source, "en").Kind);

    [Theory]
    [InlineData("next Friday", "on Thursday, last Friday", "last Friday")]
    [InlineData("18:25", "at 17:40, at 18:52", "18:52")]
    [InlineData("18:25", "at 17:40, at 9:25", "9:25")]
    [InlineData("two years ago", "three days ago, three years ago", "three years ago")]
    [InlineData("2 September 2013", "on 1 September 2013, on 3 September 2013", "1 September 2013")]
    [InlineData("2 September 2013", "in September 2013, on 1 September 2013, on 5 May 2010", "1 September 2013")]
    [InlineData("18:25", "on Wednesday", null)]
    public void What_differs_comes_with_the_closest_of_several_dates(string shown, string source, string? closest)
    {
        var mention = Find(shown, source, "en").Mention;

        Assert.Equal(closest, mention is null ? null : source.Substring(mention.Start, mention.Length));
    }

    [Theory]
    [InlineData("2 September 2013", "on 2 September, on Monday", "2 September", MissingParts.Year)]
    [InlineData("13 August 2014", "on Wednesday", "Wednesday", MissingParts.Day | MissingParts.Month | MissingParts.Year)]
    [InlineData("Wednesday 13 August", "on Wednesday", "Wednesday", MissingParts.Day | MissingParts.Month)]
    [InlineData("from Sunday 1 September to 3 September", "from 1 to 3 September", "1 to 3 September", MissingParts.Weekday)]
    [InlineData("from Sunday 1 September to 3 September", "from 1 to 3 September; on 1 September 2012", "1 to 3 September", MissingParts.Weekday)]
    [InlineData("1 September 2013", "on 1 September 2013, on 1 September", null, MissingParts.None)]
    [InlineData("September 2013", "on 1 September 2013, in September", null, MissingParts.None)]
    public void What_is_inferred_says_from_what_and_which_parts_are_supplied(string shown, string source, string? basis, MissingParts missing)
    {
        var finding = Find(shown, source, "en");

        Assert.Equal(missing, finding.Missing);
        Assert.Equal(basis, finding.InferredFrom is { } from ? source.Substring(from.Start, from.Length) : null);
    }

    [Theory]
    [InlineData("Monday 1 September 2013", "on 1 September 2013", true)]
    [InlineData("Thursday", "on Wednesday", true)]
    [InlineData("next Friday", "last Friday", false)]
    [InlineData("2 September 2013", "on 1 September 2013", false)]
    public void A_weekday_that_does_not_fit_is_told_apart_from_another_date(string shown, string source, bool isMismatch)
    {
        var finding = Find(shown, source, "en");

        Assert.Equal((DateMatchKind.Different, isMismatch), (finding.Kind, finding.IsWeekdayMismatch));
    }

    [Theory]
    [InlineData("13 August 2014", "it was yesterday", "2014-08-14", DateMatchKind.Inferred)]
    [InlineData("12 August 2014", "it was yesterday", "2014-08-14", DateMatchKind.Absent)]
    [InlineData("August 2014", "it was yesterday", "2014-08-02", DateMatchKind.Inferred)]
    [InlineData("August 2014", "it was yesterday", "2014-09-01", DateMatchKind.Inferred)]
    [InlineData("August 2014", "it was yesterday", "2014-08-01", DateMatchKind.Absent)]
    [InlineData("September 2013", "on 1 September 2013", "2014-08-14", DateMatchKind.Coarser)]
    [InlineData("2014", "it was yesterday", "2014-01-02", DateMatchKind.Inferred)]
    [InlineData("2014", "it was yesterday", "2015-01-01", DateMatchKind.Inferred)]
    [InlineData("2014", "it was yesterday", "2014-01-01", DateMatchKind.Absent)]
    [InlineData("2 September 2013", "on 1 September 2013", "2014-08-14", DateMatchKind.Different)]
    public void A_word_for_a_day_counts_from_the_day_of_publication(string shown, string source, string published, DateMatchKind kind)
    {
        var day = DateOnly.Parse(published, CultureInfo.InvariantCulture);

        Assert.Equal(
            kind,
            DateComparison.Find(DateReader.For("en")!.Read(shown).Single(), DateReader.For("en")!.Read(source), day).Kind);
    }

    [Fact]
    public void What_a_weekday_leaves_open_is_told_where_the_day_of_publication_supplies_it_too()
    {
        var source = DateReader.For("en")!.Read("on Wednesday");
        var found = DateComparison.Find(EdtfDate.Parse("2014-08-13")!, source, new DateOnly(2014, 8, 14));

        Assert.Equal((true, MissingParts.Day | MissingParts.Month | MissingParts.Year), (found.IsResolved, found.Missing));
    }

    [Fact]
    public void A_year_that_another_mention_contradicts_may_still_be_inferred_from_one_without()
    {
        var mentions = DateReader.For("en")!.Read("On September 1, 2013, they left. On 1 September they were remembered.");
        var finding = DateComparison.Find(EdtfDate.Parse("2014-09-01")!, mentions);
        Assert.Equal(DateMatchKind.Different, finding.Kind);
        Assert.Equal(2013, finding.Mention!.First.Year);
        Assert.Null(finding.InferredFrom!.First.Year);
        Assert.Equal(DateMatchKind.Inferred, DateComparison.Find(EdtfDate.Parse("2014-09-01")!, mentions, new DateOnly(2014, 9, 3)).Kind);
    }

    [Theory]
    [InlineData("on Wednesday", "2014-08-31", "2014-08-27, 2014-09-03")]
    [InlineData("on Sunday", "2014-08-31", "2014-08-31, 2014-09-07")]
    [InlineData("last Sunday", "2014-08-31", "2014-08-24, 2014-08-17")]
    [InlineData("next Friday", "2014-08-31", "2014-09-05, 2014-09-12")]
    [InlineData("yesterday", "2014-03-01", "2014-02-28")]
    [InlineData("last week", "2014-08-31", "2014-08-18/2014-08-24")]
    [InlineData("this month", "2014-08-31", "2014-08-01/2014-08-31")]
    [InlineData("a year ago", "2014-08-31", "2013-01-01/2013-12-31")]
    [InlineData("last May", "2014-08-31", "2014-05-01/2014-05-31")]
    [InlineData("last December", "2014-08-31", "2013-12-01/2013-12-31")]
    [InlineData("on 28 December", "2014-01-03", "2013-12-28, 2014-12-28")]
    [InlineData("on Wednesday 13th of August", "2014-08-31", "2014-08-13")]
    [InlineData("on Tuesday 13th of August", "2014-08-31", "")]
    [InlineData("on Fridays", "2014-08-31", "")]
    [InlineData("on 29 February", "2013-08-31", "2012-02-29, 2016-02-29")]
    public void A_weekday_is_the_nearest_up_to_publication(string text, string published, string resolved)
    {
        var parts = DateReader.For("en")!.Read(text).Single().First;
        var spans = DateResolver.Resolve(parts, DateOnly.Parse(published, CultureInfo.InvariantCulture));
        Assert.Equal(resolved, string.Join(", ", spans.Select(span => span.First == span.Last ? $"{span.First:yyyy-MM-dd}" : $"{span.First:yyyy-MM-dd}/{span.Last:yyyy-MM-dd}")));
    }

    [Fact]
    public void The_years_are_named_in_which_a_day_falls_on_a_weekday() =>
        Assert.Equal("2003, 2008, 2014, 2025", string.Join(", ", Weekdays.YearsOn(8, 13, DayOfWeek.Wednesday, 2014)));

    [Theory]
    [InlineData("on Monday 13 August 2014", false)]
    [InlineData("on Wednesday 13 August 2014", true)]
    [InlineData("on Wednesday 31 June 2014", null)]
    [InlineData("on Wednesday 13 August", null)]
    public void A_source_may_have_a_weekday_that_does_not_fit(string text, bool? fits) =>
        Assert.Equal(fits, Weekdays.Fits(DateReader.For("en")!.Read(text).Single().First));

    private static DateMatch Find(string shown, string source, string language) =>
        DateComparison.Find(DateReader.For("en")!.Read(shown).Single(), DateReader.For(language)!.Read(source));
}
