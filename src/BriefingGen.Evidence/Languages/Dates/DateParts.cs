namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>The parts of a date as written; none is worked out.</summary>
public readonly record struct DateParts
{
    /// <summary>The year; of a decade its first year (1990), of a century its number (19).</summary>
    public int? Year { get; init; }

    public YearSpan Span { get; init; }

    /// <summary>1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>1 to 31; the month may have fewer days, as the text may be wrong.</summary>
    public int? Day { get; init; }

    public DayOfWeek? Weekday { get; init; }

    public Season? Season { get; init; }

    /// <summary>Set alone: the date beside a time of day is a mention of its own.</summary>
    public TimeOnly? Time { get; init; }

    public RelativeDate? Relative { get; init; }

    public DateQualifier Qualifier { get; init; }

    /// <summary>The day, if year, month and day are written and the calendar has it.</summary>
    public DateOnly? Date => this is { Span: YearSpan.Year, Year: { } year, Month: { } month, Day: { } day }
        && year is >= 1 and <= 9999
        && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}

/// <summary>How many years the year of a date stands for.</summary>
public enum YearSpan
{
    Year,
    Decade,
    Century,
}

public enum Season
{
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// <summary>A word before a date that narrows or widens it.</summary>
public enum DateQualifier
{
    None,
    Early,
    Mid,
    Late,
    About,
}

/// <summary>A date counted from the day of writing: “yesterday” is the last day, “two weeks ago” is two weeks ago.</summary>
/// <param name="Unit">Null for a named weekday, month or season (“last Friday”).</param>
/// <param name="Count">How many units; 0 for the current one.</param>
public readonly record struct RelativeDate(RelativeDirection Direction, TimeUnit? Unit, int Count);

public enum RelativeDirection
{
    /// <summary>“last week”, “yesterday”.</summary>
    Last,

    /// <summary>“this week”, “today”.</summary>
    This,

    /// <summary>“next week”, “tomorrow”.</summary>
    Next,

    /// <summary>“two weeks ago”.</summary>
    Ago,

    /// <summary>“every Friday”, “Fridays”.</summary>
    Every,
}

public enum TimeUnit
{
    Day,
    Week,
    Weekend,
    Month,
    Year,
    Decade,
    Century,
}
