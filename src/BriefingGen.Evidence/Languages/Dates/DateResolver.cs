using System.Collections.Immutable;

namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>
/// Counts from the day a source was published which days a weekday, “yesterday” or a day without a year can be. Only a typed date
/// is compared with them: the source does not say them.
/// </summary>
public static class DateResolver
{
    /// <returns>The likeliest first: of a weekday the nearest such day up to publication, then the next one; of a day without a
    /// year the nearest one and the one on the other side of publication. Empty where nothing can be counted.</returns>
    public static ImmutableArray<DateSpan> Resolve(DateParts parts, DateOnly published)
    {
        // Counting must not leave the calendar.
        if (published.Year is < 1000 or > 9000)
            return [];
        return parts switch
        {
            { Month: { } month, Day: { } day, Year: null } => DayOfMonth(month, day, parts.Weekday, published),
            { Month: { } month, Year: null } => MonthOf(month, parts.Relative?.Direction, published),
            { Day: not null } or { Year: not null } or { Season: not null } or { Time: not null } => [],
            { Weekday: { } weekday } => Weekday(weekday, parts.Relative?.Direction, published),
            { Relative: { Unit: { } unit } relative } => Unit(unit, relative, published) is { } span ? [span] : [],
            _ => [],
        };
    }

    private static ImmutableArray<DateSpan> Weekday(DayOfWeek weekday, RelativeDirection? direction, DateOnly published)
    {
        var back = (published.DayOfWeek - weekday + 7) % 7;
        var upTo = new DateSpan(published.AddDays(-back));
        var before = new DateSpan(published.AddDays(back == 0 ? -7 : -back));
        var after = new DateSpan(published.AddDays(7 - back));
        return direction switch
        {
            RelativeDirection.Last => [before, new DateSpan(before.First.AddDays(-7))],
            RelativeDirection.Next => [after, new DateSpan(after.First.AddDays(7))],
            RelativeDirection.Every => [],
            RelativeDirection.This or RelativeDirection.Ago or null => [upTo, after],
        };
    }

    private static ImmutableArray<DateSpan> DayOfMonth(int month, int day, DayOfWeek? weekday, DateOnly published)
    {
        var days = Enumerable.Range(published.Year - 4, 9)
            .Where(year => day <= DateTime.DaysInMonth(year, month))
            .Select(year => new DateOnly(year, month, day))
            .ToList();
        return
        [
            .. days.Where(date => date <= published).TakeLast(1).Concat(days.Where(date => date > published).Take(1))
                .Where(date => weekday is null || date.DayOfWeek == weekday)
                .OrderBy(date => Math.Abs(date.DayNumber - published.DayNumber))
                .Select(date => new DateSpan(date)),
        ];
    }

    private static ImmutableArray<DateSpan> MonthOf(int month, RelativeDirection? direction, DateOnly published)
    {
        var thisYear = published.Year;
        return direction switch
        {
            RelativeDirection.Last => [Whole(month < published.Month ? thisYear : thisYear - 1)],
            RelativeDirection.Next => [Whole(month > published.Month ? thisYear : thisYear + 1)],
            RelativeDirection.Every => [],
            RelativeDirection.This or RelativeDirection.Ago => [Whole(thisYear)],
            null => [.. new[] { Whole(thisYear - 1), Whole(thisYear), Whole(thisYear + 1) }.OrderBy(Distance)],
        };

        int Distance(DateSpan span) => Math.Abs(span.First.DayNumber + 14 - published.DayNumber);

        DateSpan Whole(int year) => MonthSpan(year, month);
    }

    private static DateSpan? Unit(TimeUnit unit, RelativeDate relative, DateOnly published)
    {
        var count = relative.Direction switch
        {
            RelativeDirection.Last or RelativeDirection.Ago => -relative.Count,
            RelativeDirection.This => 0,
            RelativeDirection.Next => relative.Count,
            RelativeDirection.Every => int.MinValue,
        };
        if (count is < -3000 or > 3000)
            return null;
        var monday = published.AddDays(-(((int)published.DayOfWeek + 6) % 7));
        return unit switch
        {
            TimeUnit.Day => new DateSpan(published.AddDays(count)),
            TimeUnit.Week => new DateSpan(monday.AddDays(7 * count), monday.AddDays(7 * count + 6)),
            TimeUnit.Weekend => new DateSpan(monday.AddDays(7 * count + 5), monday.AddDays(7 * count + 6)),
            TimeUnit.Month => MonthAt(published.Year * 12 + published.Month - 1 + count),
            TimeUnit.Year => WholeYears(published.Year + count, 1),
            TimeUnit.Decade => WholeYears((published.Year / 10 + count) * 10, 10),
            TimeUnit.Century => WholeYears((published.Year / 100 + count) * 100, 100),
        };
    }

    private static DateSpan MonthAt(int months) => MonthSpan(months / 12, months % 12 + 1);

    private static DateSpan? WholeYears(int first, int years) =>
        first is < 1 or > 9899 ? null : new DateSpan(new DateOnly(first, 1, 1), new DateOnly(first + years - 1, 12, 31));

    private static DateSpan MonthSpan(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
}

/// <summary>Days from the first to the last, both included.</summary>
public readonly record struct DateSpan(DateOnly First, DateOnly Last)
{
    public DateSpan(DateOnly day)
        : this(day, day)
    {
    }

    public bool Contains(DateSpan other) => First <= other.First && other.Last <= Last;
}

/// <summary>Weekdays of the Gregorian calendar, also before it was in use.</summary>
public static class Weekdays
{
    /// <summary>How many years before and after are looked at: they give seven to nine years, among which a reader can tell the
    /// one meant.
    /// </summary>
    public const int Reach = 15;

    /// <summary>The years near one in which a day of a month falls on a weekday: 13 August is a Wednesday in 2003, 2008, 2014,
    /// 2025.
    /// </summary>
    public static ImmutableArray<int> YearsOn(int month, int day, DayOfWeek weekday, int around)
    {
        var years = ImmutableArray.CreateBuilder<int>();
        for (var year = Math.Max(around - Reach, 1); year <= Math.Min(around + Reach, 9999); year++)
            if (day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day).DayOfWeek == weekday)
                years.Add(year);
        return years.DrainToImmutable();
    }

    /// <summary>Whether the weekday written with a date is that of the date; null unless year, month, day and weekday are all
    /// written and the month has such a day.</summary>
    public static bool? Fits(DateParts parts) =>
        parts is { Weekday: { } weekday, Date: { } date } ? date.DayOfWeek == weekday : null;
}
