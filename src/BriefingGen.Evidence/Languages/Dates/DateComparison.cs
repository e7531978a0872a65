using System.Collections.Immutable;
using BriefingGen.Briefs.Model;

namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>
/// Decides whether the passages that a brief cites support a date that it shows. A coarser date is supported, a finer one is not;
/// a date that has no year in the source is inferred, whatever the year.
/// </summary>
public static class DateComparison
{
    /// <param name="source">All mentions of the passages and their paragraphs.</param>
    /// <param name="published">The day the source was published; with it, the finding says what “on Wednesday” is.</param>
    public static DateFinding Find(DateMention shown, ImmutableArray<DateMention> source, DateOnly? published = null)
    {
        var search = new DateSearch(source, published);
        if (shown.Last is { } last)
            return search.FindRange(shown.First, last);
        var finding = search.Find(shown.First);
        return finding.Standing > DateStanding.Coarser && shown.Otherwise is { } otherwise
            && search.Find(otherwise) is { Standing: <= DateStanding.Coarser } other
            ? other
            : finding;
    }

    public static DateFinding Find(EdtfDate shown, ImmutableArray<DateMention> source, DateOnly? published = null)
    {
        var search = new DateSearch(source, published);
        var finding = (shown.Start, shown.End) switch
        {
            ({ } start, { } end) when shown.IsInterval => search.FindRange(Parts(start), Parts(end)),
            ({ } start, _) => search.Find(Parts(start)),
            (_, { } end) => search.Find(Parts(end)),
            _ => new DateFinding(DateStanding.Absent, null),
        };
        foreach (var point in (ReadOnlySpan<EdtfPoint?>)[shown.Start, shown.IsInterval ? shown.End : null])
        {
            if (point?.Time is not { } time)
                continue;
            var clock = search.Find(new DateParts { Time = new TimeOnly(time.Hour, time.Minute) });
            if (clock.Standing == DateStanding.Absent)
                clock = clock with { Standing = DateStanding.Finer };
            if (clock.Standing > finding.Standing)
                finding = clock with { Missing = MissingParts.Time };
        }

        return finding;
    }

    /// <summary>A typed date as the parts of a mention, without its time of day.</summary>
    public static DateParts Parts(EdtfPoint point) => new()
    {
        Year = point.Year,
        Month = point.Month,
        Day = point.Day,
        Qualifier = point.Qualifier == EdtfQualifier.None ? DateQualifier.None : DateQualifier.About,
    };
}

/// <summary>What a source has for a shown date: the same date, or another one instead.</summary>
/// <param name="Mention">The date found, or the closest one; null if the source has no date of this kind.</param>
public sealed record DateFinding(DateStanding Standing, DateMention? Mention)
{
    public MissingParts Missing { get; init; }

    /// <summary>The dates differ in nothing but the weekday, or the weekday does not fall on the shown date.</summary>
    public bool IsWeekdayMismatch { get; init; }

    /// <summary>The mention from which the editor may have inferred the date, by adding a year or the whole date; null if nothing
    /// had to be inferred.</summary>
    public DateMention? InferredFrom { get; init; }

    /// <summary>The days that <see cref="InferredFrom"/> can be, counted from the day the source was published: the likeliest
    /// first.</summary>
    public ImmutableArray<DateSpan> Resolved { get; init; } = [];

    /// <summary>Whether the shown date lies in one of <see cref="Resolved"/>.</summary>
    public bool IsResolved { get; init; }
}

/// <summary>How a date of a source relates to the date that a brief shows, from best to worst.</summary>
public enum DateStanding
{
    /// <summary>The source says the same date, in whatever style.</summary>
    Stands,

    /// <summary>The source is more exact: September 2013 is shown for its 1 September 2013.</summary>
    Coarser,

    /// <summary>The source’s date may be meant, but lacks a part: it has “13th of August” and no year.</summary>
    Inferred,

    /// <summary>The source is less exact: 1 September 2013 is shown for its September 2013.</summary>
    Finer,

    /// <summary>The source has another date.</summary>
    Different,

    /// <summary>The source has no date of this kind at all.</summary>
    Absent,
}

/// <summary>The parts of a shown date that the source does not have.</summary>
[Flags]
public enum MissingParts
{
    None = 0,
    Year = 1 << 0,
    Month = 1 << 1,
    Day = 1 << 2,
    Weekday = 1 << 3,
    Time = 1 << 4,

    /// <summary>The source is less sure: it has “about 2013” where 2013 is shown.</summary>
    Exactness = 1 << 5,
}

/// <summary>Looks for the date of a source that supports a shown one, or is closest to it.</summary>
internal sealed class DateSearch(ImmutableArray<DateMention> source, DateOnly? published)
{
    private static readonly DateFinding Nothing = new(DateStanding.Absent, null);

    public DateFinding Find(DateParts shown)
    {
        var best = Nothing;
        DateMention? closest = null, basis = null;
        var (bestLikeness, closestLikeness, basisLikeness, closestIsYear) = (-1, -1, -1, false);
        var extent = Extent(shown);
        foreach (var mention in source)
        {
            var (pair, parts) = Closest(shown, mention);
            if (pair.Standing == DateStanding.Absent && extent is { } days && IsResolved(days, parts))
                pair = pair with { Standing = DateStanding.Inferred, Missing = MissingParts.Year };
            if (pair.Standing == DateStanding.Absent)
                continue;
            if (pair.Standing < best.Standing || (pair.Standing == best.Standing && pair.Likeness > bestLikeness))
            {
                best = new DateFinding(pair.Standing, mention)
                {
                    Missing = pair.Missing,
                    IsWeekdayMismatch = pair.IsWeekdayMismatch,
                };
                bestLikeness = pair.Likeness;
            }

            if (pair.Standing == DateStanding.Different && pair.Likeness > closestLikeness)
            {
                (closest, closestLikeness) = (mention, pair.Likeness);
                closestIsYear = parts.Year is not null && parts.Year != shown.Year;
            }

            if (pair.Standing is DateStanding.Inferred or DateStanding.Finer && pair.Likeness > basisLikeness)
                (basis, basisLikeness) = (mention, pair.Likeness);
        }

        if (basis is null || best.Standing <= DateStanding.Coarser)
            return best;
        var found = Resolve(best with { InferredFrom = basis }, shown, basis);

        // A date that differs in one part was meant rather than one that only leaves parts open.
        var isContradicted = closest is not null && closestLikeness >= DatePair.Close
            && (best.Standing == DateStanding.Finer || (closestIsYear && !found.IsResolved));
        return isContradicted ? found with { Standing = DateStanding.Different, Mention = closest } : found;
    }

    public DateFinding FindRange(DateParts first, DateParts last)
    {
        var (ends, halfFit) = (Nothing, (DateMention?)null);
        foreach (var mention in source)
        {
            if (mention.Last is not { } end)
                continue;
            var (one, other) = (DatePair.Compare(first, mention.First), DatePair.Compare(last, end));
            var worse = one.Standing > other.Standing ? one : other;
            if (worse.Standing < ends.Standing)
                ends = new DateFinding(worse.Standing, mention) { Missing = one.Missing | other.Missing };
            if (IsHalfFit(one, other) || IsHalfFit(other, one))
                halfFit ??= mention;
        }

        if (ends.Standing <= DateStanding.Coarser)
            return ends;
        if (halfFit is not null)
            return new DateFinding(DateStanding.Different, halfFit);
        var (start, stop) = (Find(first), Find(last));
        var worst = start.Standing > stop.Standing ? start : stop;
        return ends.Standing < worst.Standing ? Resolve(ends with { InferredFrom = ends.Mention }, first, ends.Mention!) : worst;
    }

    /// <summary>Whether a shown range has one end of the source’s range, and differs at the other.</summary>
    private static bool IsHalfFit(DatePair one, DatePair other) =>
        one.Standing <= DateStanding.Coarser && other.Standing == DateStanding.Different;

    /// <summary>The end of a range, or the reading of an ambiguous date, that is closest to the shown date.</summary>
    private static (DatePair Pair, DateParts Parts) Closest(DateParts shown, DateMention mention)
    {
        var best = (Pair: DatePair.Compare(shown, mention.First), Parts: mention.First);
        foreach (var parts in (ReadOnlySpan<DateParts?>)[mention.Last, mention.Otherwise])
            if (parts is { } given && DatePair.Compare(shown, given) is var pair
                && (pair.Standing < best.Pair.Standing
                    || (pair.Standing == best.Pair.Standing && pair.Likeness > best.Pair.Likeness)))
                best = (pair, given);
        return best;
    }

    private DateFinding Resolve(DateFinding finding, DateParts shown, DateMention basis)
    {
        if (published is not { } day)
            return finding;
        var resolved = DateResolver.Resolve(Closest(shown, basis).Parts, day);
        return finding with { Resolved = resolved, IsResolved = Extent(shown) is { } extent && resolved.Any(extent.Contains) };
    }

    /// <summary>Whether a word such as “yesterday” is the shown date, or lies in it.</summary>
    private bool IsResolved(DateSpan extent, DateParts parts) =>
        published is { } day && DateResolver.Resolve(parts, day) is [var likeliest, ..] && extent.Contains(likeliest);

    private static DateSpan? Extent(DateParts shown) => shown switch
    {
        { Date: { } date } => new DateSpan(date),
        { Day: not null } or { Season: not null } => null,
        { Span: YearSpan.Year, Year: { } year and >= 1 and <= 9999, Month: { } month } =>
            new DateSpan(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month))),
        { Span: YearSpan.Year, Year: { } year and >= 1 and <= 9999, Month: null } =>
            new DateSpan(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
        _ => null,
    };
}
