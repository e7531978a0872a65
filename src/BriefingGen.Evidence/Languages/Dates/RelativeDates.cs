namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>“yesterday”, “last week”, “next Friday”, “a year ago”, “la semaine dernière”, “il y a deux ans”.</summary>
internal static class RelativeDates
{
    // “6,000 years ago” is not a date that can be counted back to; it is read as a figure.
    private const int MostAgo = 999;

    public static DateAtom? Read(DateTokens tokens, int at)
    {
        if (tokens.Is(at, WordRoles.DayOffset))
            return tokens.IsCapital(at) && tokens[at - 1].Kind == DateTokenKind.Word ? null : DayOffset(tokens, at);
        if (Ago(tokens, at) is { } ago)
            return ago;
        if (Direction(tokens, at, isBefore: true) is { } before)
            return Named(tokens, at + 1, before) is { } named ? named with { From = at } : null;
        return tokens.Words.IsFrench && Direction(tokens, at + 1, isBefore: false) is { } after
            && Named(tokens, at, after) is { } noun && noun.To == at + 1
            ? noun with { To = at + 2 }
            : null;
    }

    private static DateAtom DayOffset(DateTokens tokens, int at)
    {
        var days = tokens.Value(at);
        var end = tokens.IsApostrophe(at + 1) && tokens.IsWord(at + 2, "hui") ? at + 3 : at + 1;
        return new DateAtom(at, end, new DateParts { Relative = Offset(TimeUnit.Day, days) });
    }

    private static RelativeDate Offset(TimeUnit unit, int count) => new(
        count switch
        {
            < 0 => RelativeDirection.Last,
            0 => RelativeDirection.This,
            > 0 => RelativeDirection.Next,
        },
        unit,
        Math.Abs(count));

    private static DateAtom? Ago(DateTokens tokens, int at)
    {
        if (!tokens.Words.IsFrench)
        {
            return Count(tokens, at) is <= MostAgo and var count && IsUnit(tokens, at + 1) && tokens.Is(at + 2, WordRoles.Ago)
                ? new DateAtom(at, at + 3, Told(at + 1, count))
                : null;
        }

        return tokens.Is(at, WordRoles.AgoBefore) && tokens.IsWord(at + 1, "y") && tokens.IsWord(at + 2, "a")
            && Count(tokens, at + 3) is <= MostAgo and var number && IsUnit(tokens, at + 4)
                ? new DateAtom(at, at + 5, Told(at + 4, number))
                : null;

        DateParts Told(int unit, int count) =>
            new() { Relative = new RelativeDate(RelativeDirection.Ago, (TimeUnit)tokens.Value(unit), count) };
    }

    private static int? Count(DateTokens tokens, int at)
    {
        if (tokens.Is(at, WordRoles.Count))
            return tokens.Value(at);
        return tokens.IsDigits(at) && tokens[at].Number >= 0 && !tokens.Touches(at) ? tokens[at].Number : null;
    }

    private static bool IsUnit(DateTokens tokens, int at) => tokens.Is(at, WordRoles.Unit) && !tokens.Is(at, WordRoles.PartOfDay);

    private static RelativeDirection? Direction(DateTokens tokens, int at, bool isBefore)
    {
        if (tokens.Is(at, WordRoles.This) && isBefore)
            return RelativeDirection.This;
        if (tokens.Is(at, WordRoles.Every) && isBefore)
            return RelativeDirection.Every;
        if (tokens.Words.IsFrench == isBefore)
            return null;
        if (tokens.Is(at, WordRoles.Last))
            return RelativeDirection.Last;
        return tokens.Is(at, WordRoles.Next) ? RelativeDirection.Next : null;
    }

    private static DateAtom? Named(DateTokens tokens, int at, RelativeDirection direction)
    {
        var told = new RelativeDate(direction, null, 0);
        if (tokens.Is(at, WordRoles.Weekday) && !tokens.Is(at, WordRoles.Short))
            return new DateAtom(at, at + 1, new DateParts { Weekday = (DayOfWeek)tokens.Value(at), Relative = told });
        if (MonthDays.MonthFirst(tokens, at) is { Parts: { Day: null, Year: null } } month)
            return month with { Parts = month.Parts with { Relative = told } };
        if (tokens.Is(at, WordRoles.Season))
            return new DateAtom(at, at + 1, new DateParts { Season = (Season)tokens.Value(at), Relative = told });
        return direction == RelativeDirection.Every ? null : Unit(tokens, at, direction);
    }

    private static DateAtom? Unit(DateTokens tokens, int at, RelativeDirection direction)
    {
        if (!tokens.Is(at, WordRoles.Unit))
            return null;
        var unit = (TimeUnit)tokens.Value(at);
        var isPartOfDay = tokens.Is(at, WordRoles.PartOfDay);
        var isPlural = !tokens.Words.IsFrench && tokens.Text(tokens[at])[^1] == 's';
        if (isPlural || (unit == TimeUnit.Day && (!isPartOfDay || direction == RelativeDirection.Next))
            || tokens.Is(at + 1, WordRoles.Of))
            return null;
        var count = direction == RelativeDirection.This ? 0 : 1;
        return new DateAtom(at, at + 1, new DateParts { Relative = new RelativeDate(direction, unit, count) });
    }
}
