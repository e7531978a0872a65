namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>How one date that is shown stands against one of a source, both without the day they were told on.</summary>
/// <param name="Likeness">Greater where the two have more in common; orders those that differ.</param>
internal readonly record struct DatePair(DateStanding Standing, MissingParts Missing, int Likeness, bool IsWeekdayMismatch)
{
    /// <summary>From here on two dates differ in one part of several, so that the one was probably meant for the other.</summary>
    public const int Close = 6;

    private static readonly DatePair Nothing = new(DateStanding.Absent, MissingParts.None, 0, false);

    public static DatePair Compare(DateParts shown, DateParts source)
    {
        if (shown.Time is { } time && source.Time is { } otherTime)
            return Times(time, otherTime);
        if (shown.Relative is { Unit: not null } relative && source.Relative is { Unit: not null } otherRelative)
            return Relatives(relative, otherRelative);
        return IsWeekdayAlone(shown) || IsWeekdayAlone(source) ? WeekdayAlone(shown, source) : Calendar(shown, source);
    }

    private static DatePair Times(TimeOnly shown, TimeOnly source)
    {
        var likeness = (shown.Hour == source.Hour ? 2 : 0) + (shown.Minute == source.Minute ? 2 : 0);
        return new(shown == source ? DateStanding.Stands : DateStanding.Different, MissingParts.None, likeness, false);
    }

    private static DatePair Relatives(RelativeDate shown, RelativeDate source)
    {
        var isSame = shown.Unit == source.Unit && Signed(shown) == Signed(source);
        return new(isSame ? DateStanding.Stands : DateStanding.Different, MissingParts.None, shown.Unit == source.Unit ? 2 : 0, false);
    }

    private static int Signed(RelativeDate relative) => relative.Direction switch
    {
        RelativeDirection.Last or RelativeDirection.Ago => -relative.Count,
        RelativeDirection.This => 0,
        RelativeDirection.Next => relative.Count,
        RelativeDirection.Every => int.MaxValue,
    };

    private static bool IsWeekdayAlone(DateParts parts) =>
        parts is { Weekday: not null, Year: null, Month: null, Day: null, Season: null };

    private static DatePair WeekdayAlone(DateParts shown, DateParts source)
    {
        if (IsWeekdayAlone(shown))
        {
            if (source.Weekday is { } written)
                return written == shown.Weekday && IsSameWay(shown.Relative, source.Relative)
                    ? new(IsWeekdayAlone(source) ? DateStanding.Stands : DateStanding.Coarser, MissingParts.None, 1, false)
                    : new(DateStanding.Different, MissingParts.None, written == shown.Weekday ? 2 : 1, written != shown.Weekday);
            return source.Date?.DayOfWeek == shown.Weekday ? new(DateStanding.Inferred, MissingParts.Weekday, 1, false) : Nothing;
        }

        if ((shown.Date?.DayOfWeek ?? shown.Weekday) is not { } weekday)
            return Nothing;
        const MissingParts dayAndMonth = MissingParts.Day | MissingParts.Month;
        return weekday == source.Weekday
            ? new(DateStanding.Inferred, shown.Year is null ? dayAndMonth : dayAndMonth | MissingParts.Year, 1, false)
            : new(DateStanding.Different, MissingParts.None, 0, true);
    }

    /// <summary>“next Friday” is not “last Friday”; “Friday” may be either.</summary>
    private static bool IsSameWay(RelativeDate? shown, RelativeDate? source) =>
        shown is not { } one || source is not { } other || one.Direction == other.Direction;

    private static DatePair Calendar(DateParts shown, DateParts source)
    {
        if (!SharesAPart(shown, source))
            return Nothing;
        var parts = new PartTally();
        parts.AddYear(shown, source);
        parts.AddMonth(shown, source);
        parts.Add(shown.Day, source.Day, MissingParts.Day);
        parts.AddQualifier(shown, source);
        if (!IsSameWay(shown.Relative, source.Relative))
            parts.Differ();
        parts.AddWeekday(shown, source);
        return new(parts.Standing(), parts.Missing, parts.Likeness, parts.IsWeekdayMismatch);
    }

    private static bool SharesAPart(DateParts shown, DateParts source) =>
        (shown.Year is not null && source.Year is not null)
        || (shown.Month is not null && (source.Month is not null || source.Season is not null))
        || (shown.Season is not null && (source.Month is not null || source.Season is not null))
        || (shown.Day is not null && source.Day is not null);
}
