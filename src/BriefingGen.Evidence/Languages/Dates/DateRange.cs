namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>The other end of a range: “30 August–2 September”, “from May 2029 to June 2030”, “between 1988 and 1990”.</summary>
internal static class DateRange
{
    /// <param name="read">Reads one date at a token.</param>
    /// <returns>The same date if no other end follows.</returns>
    public static DateAtom Join(DateTokens tokens, DateAtom first, Func<int, DateAtom?> read)
    {
        if (first.Last is not null)
            return first;
        var at = first.To;
        var isAnd = tokens.Is(at, WordRoles.And) && DayList.IsBetween(tokens, first.From);
        if (!isAnd && !tokens.IsDash(at) && !tokens.Is(at, WordRoles.Through))
            return first;
        at++;
        while (tokens.Is(at, WordRoles.Article | WordRoles.Through) && at < first.To + 3)
            at++;
        if (read(at) is not { Last: null } last || !IsSameKind(first.Parts, last.Parts))
            return first;
        var (start, end) = Shared(first.Parts, last.Parts);
        return first with
        {
            To = last.To,
            Parts = start,
            Last = end,
            Certainty = first.Parts.Year is > 1900 && last.Parts.Year is > 1900 ? DateCertainty.Certain : last.Certainty,
            Otherwise = null,
        };
    }

    private static bool IsSameKind(DateParts first, DateParts last)
    {
        if (first.Relative is not null || last.Relative is not null)
            return false;
        if (first.Month is not null)
            return last.Month is not null && (first.Day is null) == (last.Day is null);
        return last.Month is null && first.Span == last.Span
            && (first.Year is null) == (last.Year is null)
            && (first.Weekday is null) == (last.Weekday is null)
            && (first.Season is null) == (last.Season is null);
    }

    /// <summary>Both ends share the year that is written once, unless the range crosses a New Year.</summary>
    private static (DateParts First, DateParts Last) Shared(DateParts first, DateParts last)
    {
        if (first.Month is { } month && first.Year is null && last is { Year: { } year, Month: { } end })
            first = first with { Year = month > end ? year - 1 : year };
        else if (first is { Year: { } begun, Month: { } from } && last is { Year: null, Month: { } to })
            last = last with { Year = from > to ? begun + 1 : begun };
        return (first, last);
    }
}

/// <summary>In “1 September and 3 October 2013” the year is written once and meant twice.</summary>
internal static class YearSharing
{
    public static void Apply(List<DateMention> mentions, DateTokens tokens)
    {
        for (var i = mentions.Count - 2; i >= 0; i--)
        {
            var (mention, next) = (mentions[i], mentions[i + 1]);
            if (mention is { Last: null, First: { Year: null, Month: { } month, Relative: null } }
                && next.First is { Year: { } year, Month: { } nextMonth }
                && month <= nextMonth
                && (mention.First.Day is null) == (next.First.Day is null)
                && tokens.AreJoined(mention.End, next.Start))
                mentions[i] = mention with { First = mention.First with { Year = year } };
        }
    }
}
