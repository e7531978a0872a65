using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Briefs.Model;

namespace BriefingGen.Narrative.Labels;

/// <summary>EDTF dates in English (CONTRACT.md §4), with a no-break space between day and month.</summary>
internal static class EnglishDates
{
    private static readonly ImmutableArray<string> Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    public static string Print(EdtfDate date) => date switch
    {
        { IsInterval: false, Start: { } only } => Print(only),
        { Start: null, End: { } end } => $"until {Print(end)}",
        { Start: { } start, End: null } => $"since {Print(start)}",
        { Start: { } start, End: { } end } => Print(start, end),
        _ => throw new ArgumentException("An EDTF date has at least one end.", nameof(date)),
    };

    private static string Print(EdtfPoint start, EdtfPoint end) => (start, end) switch
    {
        _ when start == end => Print(start),
        _ when !IsPlain(start) || !IsPlain(end) => $"{Print(start)} – {Print(end)}",
        ({ Precision: EdtfPrecision.Day }, { Precision: EdtfPrecision.Day }) when start.Year == end.Year =>
            start.Month == end.Month
                ? Invariant($"{start.Day}–{Print(end)}")
                : Invariant($"{start.Day}\u00A0{MonthOf(start)} – {Print(end)}"),
        ({ Precision: EdtfPrecision.Month }, { Precision: EdtfPrecision.Month }) when start.Year == end.Year =>
            $"{MonthOf(start)}–{Print(end)}",
        ({ Precision: EdtfPrecision.Year }, { Precision: EdtfPrecision.Year }) => $"{Print(start)}–{Print(end)}",
        _ => $"{Print(start)} – {Print(end)}",
    };

    private static string Print(EdtfPoint point) => point.Qualifier switch
    {
        EdtfQualifier.None => Exact(point),
        EdtfQualifier.Uncertain => $"{Exact(point)} (uncertain)",
        EdtfQualifier.Approximate => $"about {Exact(point)}",
        EdtfQualifier.UncertainAndApproximate => $"about {Exact(point)} (uncertain)",
    };

    private static string Exact(EdtfPoint point) => point.Precision switch
    {
        EdtfPrecision.Year => Year(point),
        EdtfPrecision.Month when point.Month is null => $"a month in {Year(point)}",
        EdtfPrecision.Month => $"{MonthOf(point)} {Year(point)}",
        EdtfPrecision.Day or EdtfPrecision.Time when point.Month is null => $"a day in {Year(point)}",
        EdtfPrecision.Day or EdtfPrecision.Time when point.Day is null => $"a day in {MonthOf(point)} {Year(point)}",
        EdtfPrecision.Day => Day(point),
        EdtfPrecision.Time => $"{Day(point)}, {Time(point)}",
    };

    private static string Day(EdtfPoint point) => Invariant($"{point.Day}\u00A0{MonthOf(point)} {Year(point)}");

    private static string Time(EdtfPoint point)
    {
        var time = point.Time ?? TimeOnly.MinValue;
        var clock = time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
        return point.UtcOffset switch
        {
            null => clock,
            { Ticks: 0 } => $"{clock} UTC",
            { } offset => $"{clock} (UTC{(offset < TimeSpan.Zero ? "−" : "+")}{Offset(offset.Duration())})",
        };
    }

    private static string Offset(TimeSpan offset) =>
        offset.Minutes == 0 ? Invariant($"{offset.Hours}") : Invariant($"{offset.Hours}:{offset.Minutes:00}");

    private static string MonthOf(EdtfPoint point) => Months[(point.Month ?? 1) - 1];

    private static string Year(EdtfPoint point) => Invariant($"{point.Year}");

    /// <summary>Whether an end of an interval can share its month or year with the other end.</summary>
    private static bool IsPlain(EdtfPoint point) => point.Qualifier == EdtfQualifier.None && point.Precision switch
    {
        EdtfPrecision.Year => true,
        EdtfPrecision.Month => point.Month is not null,
        EdtfPrecision.Day => point.Day is not null,
        EdtfPrecision.Time => false,
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
