using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Dates;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>The dates that keys of a brief hold: where a text says one of them again, it needs no second proof.</summary>
internal static class TypedDates
{
    /// <summary>The date of an item, and the editor's reason where the source does not give all of it.</summary>
    public static (Written<EdtfDate>? Date, Prose? Inferred) Of(Item item) => item switch
    {
        Fact fact => (fact.Date, fact.Inferred),
        Quote quote => (quote.Date, quote.Inferred),
        Demand demand => (demand.Date, demand.Inferred),
        TimelineEntry { Date: { Date: { } date, Text: var text } } entry => (new Written<EdtfDate>(date, text), entry.Inferred),
        _ => (null, null),
    };

    /// <summary>Whether a mention says a typed date, or less of it.</summary>
    public static bool Is(DateMention shown, EdtfDate typed)
    {
        foreach (var point in (EdtfPoint?[])[typed.Start, typed.End])
            if (point is not null && Is(shown.First, DateComparison.Parts(point)))
                return true;
        return false;
    }

    private static bool Is(DateParts shown, DateParts typed) =>
        shown is { Span: YearSpan.Year, Relative: null, Season: null }
        && (shown.Year is null || shown.Year == typed.Year)
        && (shown.Month is null || shown.Month == typed.Month)
        && (shown.Day is null || shown.Day == typed.Day)
        && (shown.Year is not null || shown.Month is not null)
        && (shown.Weekday is null || typed.Date?.DayOfWeek == shown.Weekday);
}
