namespace BriefingGen.Briefs.Model;

/// <summary>One date, or one end of an interval, of the Extended Date/Time Format (ISO 8601-2:2019, annex A).</summary>
public sealed record EdtfPoint
{
    /// <summary>1 to 9999.</summary>
    public required int Year { get; init; }

    /// <summary>1 to 12. None: not written, or `XX`; <see cref="Precision"/> tells which.</summary>
    public int? Month { get; init; }

    /// <summary>1 to 31, a day that the month has. None: not written, or `XX`.</summary>
    public int? Day { get; init; }

    public TimeOnly? Time { get; init; }

    /// <summary>None: the local time of the place.</summary>
    public TimeSpan? UtcOffset { get; init; }

    public required EdtfPrecision Precision { get; init; }

    public EdtfQualifier Qualifier { get; init; }

    /// <summary>The first day it can be.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it can be.</summary>
    public DateOnly Latest => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));
}
