using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Dates;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>Dates of the very words cited that their text does not say: where the text has another of the same kind, the two may have
/// been confused.</summary>
internal sealed class RivalDates
{
    private readonly ImmutableArray<DateMention> _dates;
    private readonly ImmutableArray<DateMention> _cited;
    private readonly List<DateMention> _unused;

    /// <param name="dates">Those of the text.</param>
    /// <param name="cited">Those in the words that the text cites.</param>
    public RivalDates(ImmutableArray<DateMention> dates, ImmutableArray<DateMention> cited)
    {
        (_dates, _cited) = (dates, cited);
        _unused = [.. cited.Where(other => dates.All(date => KindOf(date) != KindOf(other) || !Stands(date, [other])))];
    }

    public bool HasUnused(DateMention date) => Unused(date) is not null;

    /// <returns>What the words cited have, where only their paragraph has the date, or where the text has it more often than they do:
    /// “in 2001 and 2001” for “in 2000 and 2001”.</returns>
    public DateMention? Of(DateMention date)
    {
        if (Unused(date) is not { } rival)
            return null;
        var isRepeated = _dates.Count(other => other.First == date.First) > Math.Max(_cited.Count(other => Stands(date, [other])), 1);
        return isRepeated || !Stands(date, _cited) ? rival : null;
    }

    private DateMention? Unused(DateMention date) => _unused.Find(other => KindOf(other) == KindOf(date));

    private static bool Stands(DateMention date, ImmutableArray<DateMention> source) =>
        DateComparison.Find(date, source).Standing <= DateStanding.Coarser;

    /// <summary>Which parts are written; two dates that have the same parts may be confused.</summary>
    private static (YearSpan?, bool, bool) KindOf(DateMention date) =>
        (date.First.Year is null ? null : date.First.Span, date.First.Month is not null, date.First.Day is not null);
}

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
