namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>Days of a named month: “1st of September 2013”, “Sept. 1, 2013”, “September 2013”, “1er septembre”.</summary>
internal static class MonthDays
{
    public static DateAtom? Read(DateTokens tokens, int at) => DayFirst(tokens, at) ?? MonthFirst(tokens, at);

    /// <param name="next">The token after the day and its suffix (“st”).</param>
    public static int? DayAt(DateTokens tokens, int at, out int next)
    {
        next = at + 1;
        if (tokens.Is(at, WordRoles.DayInWords))
            return tokens.Value(at);
        if (tokens[at] is not { Kind: DateTokenKind.Digits, Length: <= 2, Number: >= 1 and <= 31 and var day }
            || IsPart(tokens, at))
            return null;
        if (tokens.Is(next, WordRoles.OrdinalSuffix) && tokens.Touches(next))
            next++;
        else if (tokens.Touches(next) && tokens[next].Kind == DateTokenKind.Word && !tokens.Is(next, WordRoles.Month))
            return null;
        return day;
    }

    public static DateAtom? DayFirst(DateTokens tokens, int at) =>
        DayAt(tokens, at, out var next) is { } day && MonthBehind(tokens, next, out var month, out var year, out var end)
            ? new DateAtom(at, end, new DateParts { Year = year, Month = month, Day = day })
            : null;

    /// <summary>The month and the year after one day, or after the last of several.</summary>
    public static bool MonthBehind(DateTokens tokens, int at, out int month, out int? year, out int end)
    {
        (month, year, end) = (0, null, at);
        var name = at;
        if (tokens.IsDash(at) && tokens.Touches(at) && tokens.Touches(at + 1))
            name = at + 1;
        else if (tokens.Is(at, WordRoles.Of))
            name = tokens.IsApostrophe(at + 1) ? at + 2 : tokens.Is(at + 1, WordRoles.This) ? at + 2 : at + 1;
        if (Months.End(tokens, name, hasDay: true) is not { } behind)
            return false;
        month = tokens.Value(name);
        if (name > at && tokens.IsDash(at) && tokens.IsDash(behind))
            behind++;
        year = Years.Behind(tokens, behind, out end);
        end = year is null ? EndOfName(tokens, name, behind) : end;
        return true;
    }

    /// <summary>“September 1, 2013”, “September 2013”, “September”.</summary>
    public static DateAtom? MonthFirst(DateTokens tokens, int at)
    {
        if (Months.End(tokens, at, hasDay: false) is not { } next)
            return null;
        var parts = new DateParts { Month = tokens.Value(at) };
        if (Years.Behind(tokens, next, out var end) is { } year)
            return new DateAtom(at, end, parts with { Year = year });
        var dayAt = tokens.Is(next, WordRoles.Article) && !tokens.Words.IsFrench ? next + 1 : next;
        if (!tokens.Words.IsFrench && DayAt(tokens, dayAt, out var behind) is { } day && IsDayOfMonth(tokens, at, dayAt, behind))
        {
            year = Years.Behind(tokens, behind, out end) ?? 0;
            return new DateAtom(at, end, parts with { Day = day, Year = year > 0 ? year : null });
        }

        return tokens.Is(at, WordRoles.Short) ? null : new DateAtom(at, EndOfName(tokens, at, next), parts);
    }

    /// <summary>“In September 12 people” counts people; “On September 12 protesters” has a day.</summary>
    public static bool IsDayOfMonth(DateTokens tokens, int month, int day, int next)
    {
        if (tokens.Is(day, WordRoles.DayInWords))
            return day > month + 1 || !tokens.IsNoun(next);
        if (next > day + 1 || day > month + 2)
            return true;
        var isTime = tokens.MarkAt(next) == ':' && tokens.Touches(next + 1) && tokens.IsDigits(next + 1);
        if (isTime || tokens.MarkAt(next) is '%' or '€' or '$' || tokens.Is(next, WordRoles.Magnitude))
            return false;
        return !tokens.IsNoun(next) || !(tokens.Is(next, WordRoles.Counted) || tokens.Is(month - 1, WordRoles.YearCue));
    }

    /// <summary>The full stop of “Sept.” belongs to it only before a number.</summary>
    private static int EndOfName(DateTokens tokens, int name, int behind) =>
        behind == name + 2 && tokens.IsMark(name + 1, '.') ? name + 1 : behind;

    /// <summary>Whether digits are part of a number or an identifier: “1.2”, “1,200”, “K4”, “$5”.</summary>
    private static bool IsPart(DateTokens tokens, int at)
    {
        if (tokens.Touches(at) && (tokens[at - 1].Kind == DateTokenKind.Word || tokens.MarkAt(at - 1) is '$' or '£' or '€' or '#'
            || (tokens.MarkAt(at - 1) is '.' or ',' or ':' or '/' && tokens.Touches(at - 1) && tokens.IsDigits(at - 2))))
            return true;
        return tokens.MarkAt(at + 1) is '.' or ',' or ':' or '/' && tokens.Touches(at + 1) && tokens.Touches(at + 2)
            && tokens.IsDigits(at + 2)
            && !(tokens.MarkAt(at + 1) == ',' && tokens[at + 2].Length == 4);
    }
}

/// <summary>
/// Tells months from names and common words: “May”, “March”, “Jan” and “Sept” are months beside a day or a year; the first two
/// also if their place in the sentence says so.
/// </summary>
internal static class Months
{
    /// <returns>The token after the month and its full stop; null if it is not a month.</returns>
    public static int? End(DateTokens tokens, int at, bool hasDay)
    {
        if (!tokens.Is(at, WordRoles.Month))
            return null;
        var isShort = tokens.Is(at, WordRoles.Short);
        var end = isShort && tokens.IsMark(at + 1, '.') && tokens.Touches(at + 1) ? at + 2 : at + 1;
        var hasYear = Years.Behind(tokens, end, out _) is not null;
        if (isShort)
        {
            var isBesideNumber = hasDay || hasYear || tokens.IsDigits(end);
            return isBesideNumber && (tokens.IsCapital(at) || end > at + 1 || (hasDay && hasYear)) ? end : null;
        }

        if (!tokens.Is(at, WordRoles.Doubtful))
            return end;
        if (tokens.Words.IsFrench)
            return hasDay || hasYear || !tokens.IsCapital(at) ? end : null;
        if (!tokens.IsCapital(at))
            return (hasDay && hasYear) || (tokens.Value(at) == 8 && hasDay) ? end : null;
        return hasDay || hasYear || tokens.Value(at) == 8 || IsAfterCue(tokens, at) || IsBeforeDay(tokens, at) ? end : null;
    }

    /// <summary>“March 5”, but not “May 20,000”.</summary>
    private static bool IsBeforeDay(DateTokens tokens, int at) => MonthDays.DayAt(tokens, at + 1, out _) is not null;

    private static bool IsAfterCue(DateTokens tokens, int at)
    {
        if (tokens.IsAllCapitals(at))
            return false;
        var before = tokens.IsDash(at - 1) ? at - 2 : at - 1;
        if (tokens.Is(before, WordRoles.Of))
            return tokens.Is(before - 1, WordRoles.PartOfMonth);
        if (tokens.Is(before, WordRoles.Through | WordRoles.And) && tokens.Is(before - 1, WordRoles.Month))
            return true;
        return tokens.Is(before, WordRoles.YearCue | WordRoles.Last | WordRoles.This | WordRoles.Next | WordRoles.Every)
            || (tokens.IsMark(at + 1, ',') || tokens.Is(at + 1, WordRoles.And | WordRoles.Through))
                && IsMonthBehind(tokens, at + 2);
    }

    private static bool IsMonthBehind(DateTokens tokens, int at) =>
        tokens[at].Word is var word && word.Is(WordRoles.Month) && !word.Is(WordRoles.Short) && tokens.IsCapital(at);
}
