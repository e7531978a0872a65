using System.Collections.Immutable;
using BriefingGen.Briefs.Model;

namespace BriefingGen.Narrative.Labels;

/// <summary>
/// EDTF dates in French: 1er septembre 2013, du 1er au 3 septembre 2013. Day and month, figure and hour have a no-break space
/// between.
/// </summary>
internal static class FrenchDates
{
    private static readonly ImmutableArray<string> Months =
    [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ];

    public static string Print(EdtfDate date) => date switch
    {
        { IsInterval: false, Start: { } only } => Print(only),
        { Start: null, End: { } end } => Until(end) + Exact(end) + Doubt(end),
        { Start: { } start, End: null } => (HasDay(start) ? "depuis le " : "depuis ") + Exact(start) + Doubt(start),
        { Start: { } start, End: { } end } => Print(start, end),
        _ => throw new ArgumentException("An EDTF date has at least one end.", nameof(date)),
    };

    /// <summary>The preposition for “as of” a date: au 14 mars 2031, en mars 2031.</summary>
    /// <returns>Empty if the printed date takes none.</returns>
    public static string Preposition(EdtfDate date) => date switch
    {
        { IsInterval: false, Start: { Qualifier: EdtfQualifier.None } only } when HasDay(only) => "au ",
        { IsInterval: false, Start: { Qualifier: EdtfQualifier.None } only } when IsWhole(only) => "en ",
        _ => "",
    };

    private static string Until(EdtfPoint end) => HasDay(end) ? "jusqu’au " : IsWhole(end) ? "jusqu’en " : "jusqu’à ";

    private static string Print(EdtfPoint start, EdtfPoint end) => (start, end) switch
    {
        _ when start == end => Print(start),
        _ when !IsPlain(start) || !IsPlain(end) => $"{Print(start)} – {Print(end)}",
        ({ Precision: EdtfPrecision.Day }, { Precision: EdtfPrecision.Day }) when start.Year == end.Year =>
            start.Month == end.Month
                ? $"du {DayOf(start)} au {Print(end)}"
                : $"du {DayOf(start)}\u00A0{MonthOf(start)} au {Print(end)}",
        ({ Precision: EdtfPrecision.Day }, { Precision: EdtfPrecision.Day }) => $"du {Print(start)} au {Print(end)}",
        ({ Precision: EdtfPrecision.Month }, { Precision: EdtfPrecision.Month }) =>
            $"{OfMonth(start)}{(start.Year == end.Year ? "" : $" {Year(start)}")} à {Print(end)}",
        ({ Precision: EdtfPrecision.Year }, { Precision: EdtfPrecision.Year }) => $"de {Print(start)} à {Print(end)}",
        _ => $"{Print(start)} – {Print(end)}",
    };

    private static string Print(EdtfPoint point) => point.Qualifier switch
    {
        EdtfQualifier.None => Exact(point),
        EdtfQualifier.Uncertain => $"{Exact(point)} (date incertaine)",
        EdtfQualifier.Approximate => About(point),
        EdtfQualifier.UncertainAndApproximate => $"{About(point)} (date incertaine)",
    };

    private static string About(EdtfPoint point) => HasDay(point) ? $"vers le {Exact(point)}" : $"vers {Exact(point)}";

    /// <summary>The qualifier of a date that already has a word before it.</summary>
    private static string Doubt(EdtfPoint point) => point.Qualifier switch
    {
        EdtfQualifier.None => "",
        EdtfQualifier.Uncertain => " (date incertaine)",
        EdtfQualifier.Approximate => " environ",
        EdtfQualifier.UncertainAndApproximate => " environ (date incertaine)",
    };

    private static string Exact(EdtfPoint point) => point.Precision switch
    {
        EdtfPrecision.Year => Year(point),
        EdtfPrecision.Month when point.Month is null => $"un mois de {Year(point)}",
        EdtfPrecision.Month => $"{MonthOf(point)} {Year(point)}",
        EdtfPrecision.Day or EdtfPrecision.Time when point.Month is null => $"un jour de {Year(point)}",
        EdtfPrecision.Day or EdtfPrecision.Time when point.Day is null => $"un jour {OfMonth(point)} {Year(point)}",
        EdtfPrecision.Day => Day(point),
        EdtfPrecision.Time => $"{Day(point)} à\u00A0{Time(point)}",
    };

    private static string Day(EdtfPoint point) => $"{DayOf(point)}\u00A0{MonthOf(point)} {Year(point)}";

    private static string Time(EdtfPoint point)
    {
        var time = point.Time ?? TimeOnly.MinValue;
        var clock = time.Second == 0
            ? Invariant($"{time.Hour}\u00A0h\u00A0{time.Minute:00}")
            : Invariant($"{time.Hour}\u00A0h\u00A0{time.Minute:00}\u00A0min\u00A0{time.Second:00}\u00A0s");
        return point.UtcOffset switch
        {
            null => clock,
            { Ticks: 0 } => $"{clock} UTC",
            { } offset => $"{clock} (UTC{(offset < TimeSpan.Zero ? "−" : "+")}{Offset(offset.Duration())})",
        };
    }

    private static string Offset(TimeSpan offset) =>
        offset.Minutes == 0 ? Invariant($"{offset.Hours}") : Invariant($"{offset.Hours}:{offset.Minutes:00}");

    private static string DayOf(EdtfPoint point) => point.Day == 1 ? "1er" : Invariant($"{point.Day}");

    private static string MonthOf(EdtfPoint point) => Months[(point.Month ?? 1) - 1];

    private static string OfMonth(EdtfPoint point) =>
        MonthOf(point) is ['a' or 'o', ..] elided ? $"d’{elided}" : $"de {MonthOf(point)}";

    private static string Year(EdtfPoint point) => Invariant($"{point.Year}");

    private static bool HasDay(EdtfPoint point) =>
        point is { Precision: EdtfPrecision.Day or EdtfPrecision.Time, Month: not null, Day: not null };

    /// <summary>Whether it is a year or a known month.</summary>
    private static bool IsWhole(EdtfPoint point) =>
        point is { Precision: EdtfPrecision.Year } or { Precision: EdtfPrecision.Month, Month: not null };

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
