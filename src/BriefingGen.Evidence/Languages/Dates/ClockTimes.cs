namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>Times of day: 18:52, 5 p.m., 5.30pm, 17 h 15, noon.</summary>
internal static class ClockTimes
{
    public static DateAtom? Read(DateTokens tokens, int at)
    {
        if (tokens.Is(at, WordRoles.Noon) && !tokens.IsCapital(at))
            return new DateAtom(at, at + 1, new DateParts { Time = new TimeOnly(tokens.Value(at), 0) });
        if (!tokens.IsDigits(at) || tokens[at].Length > 2 || tokens[at].Number > 23 || IsPartOfNumber(tokens, at))
            return null;
        var hour = tokens[at].Number;
        if (Minutes(tokens, at + 1) is { } minute && tokens.MarkAt(at + 1) is ':' or '.')
        {
            var next = at + 3;
            if (tokens.MarkAt(at + 1) == ':' && Minutes(tokens, next) is not null && tokens.MarkAt(next) == ':')
                next += 2;
            if (HalfOfDay(tokens, next, hour, out var half) is { } end)
                return Time(at, end, half, minute);
            return tokens.MarkAt(at + 1) == ':' ? Time(at, next, hour, minute) : null;
        }

        if (HalfOfDay(tokens, at + 1, hour, out var whole) is { } after)
            return Time(at, after, whole, 0);
        return Hours(tokens, at, hour);
    }

    private static DateAtom Time(int at, int end, int hour, int minute) =>
        new(at, end, new DateParts { Time = new TimeOnly(hour, minute) });

    private static int? Minutes(DateTokens tokens, int mark) =>
        tokens.Touches(mark) && tokens.Touches(mark + 1) ? MinutesAt(tokens, mark + 1) : null;

    private static int? MinutesAt(DateTokens tokens, int at) =>
        tokens[at] is { Kind: DateTokenKind.Digits, Length: 2, Number: < 60 and var minute } ? minute : null;

    /// <summary>Whether the digits belong to a number or code that began before them.</summary>
    private static bool IsPartOfNumber(DateTokens tokens, int at) =>
        tokens.Touches(at) && !(tokens.IsWord(at - 1, "T") && tokens.IsDigits(at - 2))
        && (tokens[at - 1].Kind == DateTokenKind.Word
            || (tokens.MarkAt(at - 1) is '.' or ',' or ':' or '/' && tokens.Touches(at - 1) && tokens.IsDigits(at - 2)));

    /// <returns>The token after “am”, “p.m.”; null if there is none.</returns>
    private static int? HalfOfDay(DateTokens tokens, int at, int hour, out int of24)
    {
        of24 = hour;
        if (tokens.Words.IsFrench || hour is < 1 or > 12)
            return null;
        var isMorning = tokens.IsWord(at, "am") || tokens.IsWord(at, "a");
        if (!isMorning && !tokens.IsWord(at, "pm") && !tokens.IsWord(at, "p"))
            return null;
        of24 = hour % 12 + (isMorning ? 0 : 12);
        if (tokens[at].Length == 2)
            return at + 1;
        if (!tokens.IsMark(at + 1, '.') || !tokens.IsWord(at + 2, "m") || !tokens.Touches(at + 1))
            return null;
        return tokens.IsMark(at + 3, '.') && tokens.Touches(at + 3) ? at + 4 : at + 3;
    }

    /// <summary>17 h 15; “à 17 h”, since 17 h alone may be a length of time.</summary>
    private static DateAtom? Hours(DateTokens tokens, int at, int hour)
    {
        var isWord = tokens.IsWord(at + 1, "heures") || tokens.IsWord(at + 1, "heure");
        if (!tokens.IsWord(at + 1, "h") && !(isWord && tokens.Words.IsFrench))
            return null;
        if (MinutesAt(tokens, at + 2) is { } minute)
            return Time(at, at + 3, hour, minute);
        var isAt = tokens.IsWord(at - 1, "à") || tokens.IsWord(at - 1, "dès") || tokens.IsWord(at - 1, "vers");
        return isAt ? Time(at, at + 2, hour, 0) : null;
    }
}
