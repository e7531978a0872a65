namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>What the words of a date say: the parts that are written, and none that would have to be worked out.</summary>
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

    /// <summary>A time of day stands alone: the date beside it is a mention of its own.</summary>
    public TimeOnly? Time { get; init; }

    public RelativeDate? Relative { get; init; }

    public DateQualifier Qualifier { get; init; }

    /// <summary>The day, where year, month and day are written and the calendar has it.</summary>
    public DateOnly? Date => this is { Span: YearSpan.Year, Year: { } year, Month: { } month, Day: { } day }
        && year is >= 1 and <= 9999
        && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
