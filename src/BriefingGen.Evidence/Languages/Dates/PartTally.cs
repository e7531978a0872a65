namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>Sums up, part by part, what two dates have in common, what only one of them has, and where they differ.</summary>
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

    /// <summary>“early September” is less than 3 September says, and more than September.</summary>
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

    /// <summary>The calendar gives a whole date its weekday; a source may write another one, which is its own slip.</summary>
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

    /// <summary>In which third of the shown month or year the source’s date lies; none where it does not say.</summary>
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
