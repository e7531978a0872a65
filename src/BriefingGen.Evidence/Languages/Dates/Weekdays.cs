using System.Collections.Immutable;

namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>The Gregorian calendar's weekdays, also before it was in use.</summary>
public static class Weekdays
{
    /// <summary>How far before and after a year others are named: seven to nine of them, of which a reader can judge which is
    /// meant.
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

    /// <summary>Whether a weekday that is written with a date falls on it; none where year, month, day and weekday are not all
    /// written, or the month has no such day.</summary>
    public static bool? Fits(DateParts parts) =>
        parts is { Weekday: { } weekday, Date: { } date } ? date.DayOfWeek == weekday : null;
}
