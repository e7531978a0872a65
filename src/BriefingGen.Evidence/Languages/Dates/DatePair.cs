namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>One shown date compared with one of a source, whatever day the source was published on.</summary>
/// <param name="Likeness">The greater, the more the two have in common; ranks the dates that differ.</param>
internal readonly record struct DatePair(DateStanding Standing, MissingParts Missing, int Likeness, bool IsWeekdayMismatch)
{
    /// <summary>From this likeness on, two dates differ in one part of several: one was probably meant for the other.</summary>
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
        var likeness = shown.Unit == source.Unit ? 2 : 0;
        return new(isSame ? DateStanding.Stands : DateStanding.Different, MissingParts.None, likeness, false);
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

/// <summary>Compares two dates part by part: what both have, what only one of them has, where they differ.</summary>
internal sealed class PartTally
{
    private bool _differs;
    private bool _isCoarser;

    public MissingParts Missing { get; private set; }

    public int Likeness { get; private set; }

    public bool IsWeekdayMismatch { get; private set; }

    public DateStanding Standing()
    {
        if (_differs || IsWeekdayMismatch)
            return DateStanding.Different;
        if ((Missing & (MissingParts.Day | MissingParts.Month | MissingParts.Exactness)) != 0)
            return DateStanding.Finer;
        if (Missing != 0)
            return DateStanding.Inferred;
        return _isCoarser ? DateStanding.Coarser : DateStanding.Stands;
    }

    public void Differ() => _differs = true;

    public void Add(int? shown, int? source, MissingParts part)
    {
        if (shown is null)
            _isCoarser |= source is not null;
        else if (source is null)
            Missing |= part;
        else if (shown == source)
            Likeness += 3;
        else
            _differs = true;
    }

    public void AddYear(DateParts shown, DateParts source)
    {
        if (shown.Span == source.Span || shown.Year is null || source.Year is null)
        {
            Add(shown.Year, source.Year, MissingParts.Year);
            return;
        }

        var (one, other) = (Span(shown), Span(source));
        if (one.First <= other.First && other.Last <= one.Last)
            _isCoarser = true;
        else if (other.First <= one.First && one.Last <= other.Last)
            Missing |= MissingParts.Exactness;
        else
            _differs = true;
    }

    public void AddMonth(DateParts shown, DateParts source)
    {
        if (shown.Season is { } season && source.Season is null && source.Month is { } month)
        {
            _isCoarser = true;
            _differs |= SeasonOf(month) != season;
            return;
        }

        Add((int?)shown.Season, (int?)source.Season, MissingParts.Month);
        Add(shown.Month, source.Month, MissingParts.Month);
    }

    /// <summary>“early September” is coarser than 3 September, and finer than September.</summary>
    public void AddQualifier(DateParts shown, DateParts source)
    {
        if (shown.Qualifier == source.Qualifier || shown.Qualifier == DateQualifier.About)
            return;
        if (shown.Qualifier == DateQualifier.None)
        {
            _isCoarser = true;
            Missing |= source.Qualifier == DateQualifier.About ? MissingParts.Exactness : 0;
        }
        else if (source.Qualifier is not (DateQualifier.None or DateQualifier.About))
        {
            _differs = true;
        }
        else if (Third(shown, source) is { } third)
        {
            _isCoarser = true;
            _differs |= third != shown.Qualifier;
        }
        else
        {
            Missing |= MissingParts.Exactness;
        }
    }

    /// <summary>A whole date has its weekday from the calendar; a source that writes another one has made a slip.</summary>
    public void AddWeekday(DateParts shown, DateParts source)
    {
        if (shown.Weekday is { } weekday)
        {
            if ((source.Weekday ?? source.Date?.DayOfWeek ?? shown.Date?.DayOfWeek) is not { } other)
                Missing |= MissingParts.Weekday;
            else if (weekday == other)
                Likeness++;
            else
                IsWeekdayMismatch = true;
        }
        else if (source.Weekday is { } written)
        {
            _isCoarser |= shown.Date is null;
            IsWeekdayMismatch = source.Date is null && shown.Date is { } date && date.DayOfWeek != written;
        }
    }

    private static (int First, int Last) Span(DateParts parts) => parts.Span switch
    {
        YearSpan.Year => (parts.Year!.Value, parts.Year.Value),
        YearSpan.Decade => (parts.Year!.Value, parts.Year.Value + 9),
        YearSpan.Century => (parts.Year!.Value * 100 - 100, parts.Year.Value * 100),
    };

    private static Season SeasonOf(int month) => month switch
    {
        >= 3 and <= 5 => Season.Spring,
        >= 6 and <= 8 => Season.Summer,
        >= 9 and <= 11 => Season.Autumn,
        _ => Season.Winter,
    };

    /// <summary>The third of the shown month or year in which the source’s date lies; null if it does not say.</summary>
    private static DateQualifier? Third(DateParts shown, DateParts source)
    {
        if (shown.Month is not null)
            return source.Day is { } day ? Third(day - 1, 31) : null;
        if (shown.Span == YearSpan.Decade)
            return source is { Span: YearSpan.Year, Year: { } year } ? Third(year % 10, 10) : null;
        return source.Month is { } month ? Third(month - 1, 12) : null;
    }

    private static DateQualifier Third(int index, int of) => (index * 3 / of) switch
    {
        0 => DateQualifier.Early,
        1 => DateQualifier.Mid,
        _ => DateQualifier.Late,
    };
}
