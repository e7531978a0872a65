namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>
/// Tells the month from the name and the common word: “May”, “March”, “Jan” and “Sept” are months beside a day or a year, the
/// first two also where their place in the sentence says so.
/// </summary>
internal static class Months
{
    /// <returns>The token behind the month and its full stop; none where it is no month.</returns>
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
