using System.Collections.Immutable;
using BriefingGen.Briefs.Model;

namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>
/// Decides whether a date that a brief shows is carried by the dates of the passages it cites. A coarser date stands, a finer one
/// does not; what has no year in the source is inferred, whatever the year.
/// </summary>
public static class DateComparison
{
    /// <param name="source">All mentions of the passages and their paragraphs.</param>
    /// <param name="published">The day the source was published; with it, the finding says what “on Wednesday” is.</param>
    public static DateFinding Find(DateMention shown, ImmutableArray<DateMention> source, DateOnly? published = null)
    {
        var search = new DateSearch(source, published);
        if (shown.Last is { } last)
            return search.FindRange(shown.First, last);
        var finding = search.Find(shown.First);
        return finding.Standing > DateStanding.Coarser && shown.Otherwise is { } otherwise
            && search.Find(otherwise) is { Standing: <= DateStanding.Coarser } other
            ? other
            : finding;
    }

    public static DateFinding Find(EdtfDate shown, ImmutableArray<DateMention> source, DateOnly? published = null)
    {
        var search = new DateSearch(source, published);
        var finding = (shown.Start, shown.End) switch
        {
            ({ } start, { } end) when shown.IsInterval => search.FindRange(Parts(start), Parts(end)),
            ({ } start, _) => search.Find(Parts(start)),
            (_, { } end) => search.Find(Parts(end)),
            _ => new DateFinding(DateStanding.Absent, null),
        };
        foreach (var point in (ReadOnlySpan<EdtfPoint?>)[shown.Start, shown.IsInterval ? shown.End : null])
        {
            if (point?.Time is not { } time)
                continue;
            var clock = search.Find(new DateParts { Time = new TimeOnly(time.Hour, time.Minute) });
            if (clock.Standing == DateStanding.Absent)
                clock = clock with { Standing = DateStanding.Finer };
            if (clock.Standing > finding.Standing)
                finding = clock with { Missing = MissingParts.Time };
        }

        return finding;
    }

    /// <summary>What a typed date says in the terms of a mention; its time of day apart.</summary>
    public static DateParts Parts(EdtfPoint point) => new()
    {
        Year = point.Year,
        Month = point.Month,
        Day = point.Day,
        Qualifier = point.Qualifier == EdtfQualifier.None ? DateQualifier.None : DateQualifier.About,
    };
}
