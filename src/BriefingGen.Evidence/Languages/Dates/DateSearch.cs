using System.Collections.Immutable;

namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>Looks for the date of a source that a shown one stands on, or is closest to.</summary>
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

    /// <summary>Whether a range that is shown has one end of the source’s, and another one for the other.</summary>
    private static bool IsHalfFit(DatePair one, DatePair other) =>
        one.Standing <= DateStanding.Coarser && other.Standing == DateStanding.Different;

    /// <summary>Of a range and of a date with two readings, what is closest to the shown date.</summary>
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
