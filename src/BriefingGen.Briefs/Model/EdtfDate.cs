using System.Globalization;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>
/// A date of EDTF level 0, with the signs of level 1 that CONTRACT.md §4 names: `?` `~` `%`, `XX` for an unknown day or month,
/// and intervals open at one end. How it is printed depends on the language.
/// </summary>
/// <param name="Start">Null if it has no start.</param>
/// <param name="End">Null if it has no end; equal to the start if it is not an interval.</param>
public sealed record EdtfDate(EdtfPoint? Start, EdtfPoint? End, bool IsInterval)
{
    /// <summary>Whether it is one known day, not an interval and nothing less exact. It may have a time of day.</summary>
    public bool IsDay => !IsInterval && Start is { Day: not null };

    /// <summary>The first day it can be; null if it has no start.</summary>
    public DateOnly? Earliest => Start?.Earliest;

    /// <summary>The last day it can be; null if it has no end.</summary>
    public DateOnly? Latest => End?.Latest;

    /// <returns>Null if the text is not such a date. An interval that ends before it begins is accepted.</returns>
    public static EdtfDate? Parse(ReadOnlySpan<char> text) => EdtfParser.Parse(text);
}

/// <summary>One date, or one end of an interval, of the Extended Date/Time Format (ISO 8601-2:2019, annex A).</summary>
public sealed record EdtfPoint
{
    /// <summary>1 to 9999.</summary>
    public required int Year { get; init; }

    /// <summary>1 to 12; null if not written or `XX`, and <see cref="Precision"/> tells which.</summary>
    public int? Month { get; init; }

    /// <summary>A day that the month has; null if not written or `XX`.</summary>
    public int? Day { get; init; }

    public TimeOnly? Time { get; init; }

    /// <summary>Null for the local time of the place.</summary>
    public TimeSpan? UtcOffset { get; init; }

    public required EdtfPrecision Precision { get; init; }

    public EdtfQualifier Qualifier { get; init; }

    /// <summary>The first day it can be.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it can be.</summary>
    public DateOnly Latest => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));
}

/// <summary>The finest part that was written, as a number or as `XX`.</summary>
public enum EdtfPrecision
{
    Year,
    Month,
    Day,
    Time,
}

/// <summary>The signs of EDTF level 1 after a date: `?`, `~`, `%`.</summary>
public enum EdtfQualifier
{
    None,
    Uncertain,
    Approximate,
    UncertainAndApproximate,
}

/// <summary>Reads EDTF by hand, since no .NET calendar type holds a year, a month or an unknown day.</summary>
internal static class EdtfParser
{
    public static EdtfDate? Parse(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0)
            return ParsePoint(text) is { } single ? new EdtfDate(single, single, IsInterval: false) : null;

        var start = ParsePoint(text[..slash]);
        var end = ParsePoint(text[(slash + 1)..]);
        var openStart = text[..slash] is "..";
        var openEnd = text[(slash + 1)..] is "..";
        return (start is null && !openStart) || (end is null && !openEnd) || (openStart && openEnd)
            ? null
            : new EdtfDate(start, end, IsInterval: true);
    }

    private static EdtfPoint? ParsePoint(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('T') is var t and >= 0)
            return ParseDate(text[..t]) is { Day: not null } day ? WithTime(day, text[(t + 1)..]) : null;
        if (text.IsEmpty)
            return null;
        var qualifier = text[^1] switch
        {
            '?' => EdtfQualifier.Uncertain,
            '~' => EdtfQualifier.Approximate,
            '%' => EdtfQualifier.UncertainAndApproximate,
            _ => EdtfQualifier.None,
        };
        return ParseDate(qualifier == EdtfQualifier.None ? text : text[..^1]) is { } date
            ? date with { Qualifier = qualifier }
            : null;
    }

    private static EdtfPoint? ParseDate(ReadOnlySpan<char> text)
    {
        if (text.Length is not (4 or 7 or 10) || !Number(text[..4], 1, 9999, out var year))
            return null;
        if (text.Length == 4)
            return new EdtfPoint { Year = year, Precision = EdtfPrecision.Year };
        if (text[4] != '-' || !NumberOrUnknown(text[5..7], 12, out var month))
            return null;
        if (text.Length == 7)
            return new EdtfPoint { Year = year, Month = month, Precision = EdtfPrecision.Month };

        // Level 1 allows an unknown month only together with an unknown day.
        var lastDay = month is { } known ? DateTime.DaysInMonth(year, known) : 0;
        return text[7] == '-' && NumberOrUnknown(text[8..10], lastDay, out var day)
            ? new EdtfPoint { Year = year, Month = month, Day = day, Precision = EdtfPrecision.Day }
            : null;
    }

    /// <param name="text">`hh:mm` or `hh:mm:ss`, then nothing, `Z`, `±hh` or `±hh:mm`.</param>
    private static EdtfPoint? WithTime(EdtfPoint day, ReadOnlySpan<char> text)
    {
        var zone = text.IndexOfAny('Z', '+', '-');
        var clock = zone < 0 ? text : text[..zone];
        var second = 0;
        if (clock.Length is not (5 or 8)
            || !Number(clock[..2], 0, 23, out var hour)
            || clock[2] != ':'
            || !Number(clock[3..5], 0, 59, out var minute)
            || (clock.Length == 8 && (clock[5] != ':' || !Number(clock[6..8], 0, 59, out second))))
            return null;
        TimeSpan? offset = null;
        if (zone >= 0 && (offset = ParseOffset(text[zone..])) is null)
            return null;
        return day with { Time = new TimeOnly(hour, minute, second), UtcOffset = offset, Precision = EdtfPrecision.Time };
    }

    private static TimeSpan? ParseOffset(ReadOnlySpan<char> text)
    {
        if (text is "Z")
            return TimeSpan.Zero;
        var minutes = 0;
        if (text.Length is not (3 or 6)
            || text[0] == 'Z'
            || !Number(text[1..3], 0, 14, out var hours)
            || (text.Length == 6 && (text[3] != ':' || !Number(text[4..6], 0, 59, out minutes))))
            return null;
        var offset = new TimeSpan(hours, minutes, 0);
        return text[0] == '-' ? -offset : offset;
    }

    private static bool NumberOrUnknown(ReadOnlySpan<char> text, int highest, out int? number)
    {
        var isNumber = Number(text, 1, highest, out var known);
        number = isNumber ? known : null;
        return isNumber || text is "XX";
    }

    private static bool Number(ReadOnlySpan<char> text, int lowest, int highest, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= lowest && number <= highest;
}

/// <summary>A date, or the source's own words if it gives none (“later”, “a Saturday”).</summary>
/// <param name="Date">Null if the text is words.</param>
public sealed record DateOrWords(MappedText Text, EdtfDate? Date);
