namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>Weekdays, alone or before a date.</summary>
internal static class NamedDays
{
    public static DateAtom? Weekday(DateTokens tokens, int at, bool isMonthFirst)
    {
        if (!tokens.Is(at, WordRoles.Weekday) || (tokens.Is(at - 1, WordRoles.NamesWeekday) && tokens.IsCapital(at - 1))
            || IsInTitle(tokens, at))
            return null;
        var isShort = tokens.Is(at, WordRoles.Short);
        var parts = new DateParts { Weekday = (DayOfWeek)tokens.Value(at) };
        var behind = at + 1;
        if (isShort && tokens.IsMark(behind, '.') && tokens.Touches(behind))
            behind++;
        var date = tokens.MarkAt(behind) is ',' or '(' ? behind + 1 : behind;
        if (tokens.Is(date, WordRoles.Article))
            date++;
        if ((DigitDates.Read(tokens, date, isMonthFirst) ?? MonthDays.Read(tokens, date)) is { Parts.Day: not null } atom)
            return atom with { From = at, Parts = atom.Parts with { Weekday = parts.Weekday } };
        if (isShort)
            return null;
        if (DayOnly(tokens, date) is { } day)
            return new DateAtom(at, day.Next, parts with { Day = day.Day });
        return tokens.Text(tokens[at])[^1] is 's' or 'S'
            ? new DateAtom(at, at + 1, parts with { Relative = new RelativeDate(RelativeDirection.Every, null, 0) })
            : new DateAtom(at, at + 1, parts);
    }

    /// <summary>“Wednesday 13th”, “mercredi 13,” but not “Wednesday 13 people”.</summary>
    private static (int Day, int Next)? DayOnly(DateTokens tokens, int at)
    {
        if (!tokens.IsDigits(at) || MonthDays.DayAt(tokens, at, out var next) is not { } day)
            return null;
        if (next == at + 2)
            return (day, next);
        var isCount = tokens.IsNoun(next) || tokens.MarkAt(next) is '%' or '€' or '$' || tokens.IsWord(next, "h");
        return tokens.Words.IsFrench && !isCount ? (day, next) : null;
    }

    /// <summary>“the Sunday Times”.</summary>
    private static bool IsInTitle(DateTokens tokens, int at) =>
        tokens.IsWord(at + 1, "Times") || tokens.IsWord(at + 1, "Telegraph") || tokens.IsWord(at + 1, "Mirror")
            || tokens.IsWord(at + 1, "Herald")
        || tokens.IsWord(at + 1, "Independent") || tokens.IsWord(at + 1, "Tribune");
}
