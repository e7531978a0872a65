using System.Collections.Immutable;

namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>Several days of one month: “1–3 September 2013”, “11, 12 and 13 March”, “September 1–3, 2013”.</summary>
internal static class DayList
{
    private const int MostDays = 8;

    private readonly record struct ListedDay(int Day, int From, int To, DayOfWeek? Weekday);

    /// <returns>Null if there are not several days.</returns>
    public static ImmutableArray<DateAtom>? DayFirst(DateTokens tokens, int at)
    {
        if (MonthDays.DayAt(tokens, at, out var next) is not { } first)
            return null;
        var days = Collect(tokens, new ListedDay(first, at, next, null), out var isRange, out var hasComma);
        if (days.Count < 2 || !MonthDays.MonthBehind(tokens, days[^1].To, out var month, out var year, out var end))
            return null;
        return hasComma && days.Count == 2 ? null : Atoms(days, isRange, month, year, at, end);
    }

    public static ImmutableArray<DateAtom>? MonthFirst(DateTokens tokens, int at)
    {
        if (tokens.Words.IsFrench || Months.End(tokens, at, hasDay: false) is not { } next
            || MonthDays.DayAt(tokens, next, out var behind) is not { } first)
            return null;
        if (!MonthDays.IsDayOfMonth(tokens, at, next, behind))
            return null;
        var days = Collect(tokens, new ListedDay(first, at, behind, null), out var isRange, out var hasComma);
        if (days.Count < 2 || (hasComma && days.Count == 2))
            return null;

        // “September 1 and 2 were …”, not “September 1 and 2 people”, “September 1 and 2 October”.
        var end = days[^1].To;
        var year = Years.Behind(tokens, end, out var afterYear);
        var isSuffixed = days[^1].To > days[^1].From + 1;
        var isCounted = tokens.Is(end, WordRoles.Month | WordRoles.Counted) || tokens.MarkAt(end) is '%' or ':';
        if (year is null && !isSuffixed && (isCounted || (tokens.IsNoun(end) && !isRange)))
            return null;
        return Atoms(days, isRange, tokens.Value(at), year, at, year is null ? end : afterYear);
    }

    private static ImmutableArray<DateAtom> Atoms(List<ListedDay> days, bool isRange, int month, int? year, int from, int to)
    {
        if (isRange)
        {
            return
            [
                new DateAtom(from, to, Parts(days[0])) { Last = Parts(days[^1]) },
            ];
        }

        days[0] = days[0] with { From = from };
        days[^1] = days[^1] with { To = to };
        return [.. days.Select(day => new DateAtom(day.From, day.To, Parts(day)))];

        DateParts Parts(ListedDay item) => new() { Year = year, Month = month, Day = item.Day, Weekday = item.Weekday };
    }

    private static List<ListedDay> Collect(DateTokens tokens, ListedDay first, out bool isRange, out bool hasComma)
    {
        List<ListedDay> days = [first];
        (isRange, hasComma) = (false, false);
        while (days.Count < MostDays)
        {
            var at = days[^1].To;
            var isComma = tokens.IsMark(at, ',');
            var isAnd = tokens.Is(at, WordRoles.And) || tokens.IsMark(at, '&');
            var isThrough = tokens.IsDash(at) || tokens.Is(at, WordRoles.Through);
            if (!isComma && !isAnd && !isThrough)
                break;
            at++;
            if (isComma && tokens.Is(at, WordRoles.And))
                (at, isComma, isAnd) = (at + 1, false, true);
            while (tokens.Is(at, WordRoles.Article) || (isThrough && tokens.Is(at, WordRoles.Through)))
                at++;
            var from = at;
            DayOfWeek? weekday = null;
            if (tokens.Is(at, WordRoles.Weekday) && !tokens.Is(at, WordRoles.Short))
                weekday = (DayOfWeek)tokens.Value(at++);
            if (MonthDays.DayAt(tokens, at, out var next) is not { } day)
                break;
            days.Add(new ListedDay(day, from, next, weekday));
            if (isThrough || (isAnd && days.Count == 2 && IsBetween(tokens, first.From)))
            {
                isRange = days.Count == 2;
                break;
            }

            hasComma = isComma;
            if (isAnd)
            {
                hasComma = false;
                break;
            }
        }

        return days;
    }

    internal static bool IsBetween(DateTokens tokens, int at) =>
        tokens.Is(at - 1, WordRoles.Between) || (tokens.Is(at - 1, WordRoles.Article) && tokens.Is(at - 2, WordRoles.Between));
}
