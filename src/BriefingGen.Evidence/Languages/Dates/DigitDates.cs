namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>Dates in digits alone: 2013-09-01, 2013-09, 01/09/2013, 1.9.2013, and years such as 2012–13.</summary>
internal static class DigitDates
{
    public static DateAtom? Read(DateTokens tokens, int at, bool isMonthFirst)
    {
        if (!tokens.IsDigits(at) || FollowsDigits(tokens, at))
            return null;
        return tokens[at].Length switch
        {
            4 => YearFirst(tokens, at),
            1 or 2 => YearLast(tokens, at, isMonthFirst),
            _ => null,
        };
    }

    private static DateAtom? YearFirst(DateTokens tokens, int at)
    {
        if (!Joined(tokens, at, out var separator) || tokens[at + 2].Length > 2)
            return YearPair(tokens, at);
        var (year, month) = (tokens[at].Number, tokens[at + 2].Number);
        if (Joined(tokens, at + 2, out var second))
        {
            return second == separator && separator is not ':' && !Joined(tokens, at + 4, out _) && tokens[at + 4].Length <= 2
                && IsDay(year, month, tokens[at + 4].Number)
                    ? new DateAtom(at, at + 5, new DateParts { Year = year, Month = month, Day = tokens[at + 4].Number })
                    : null;
        }

        if (YearPair(tokens, at) is { } pair)
            return pair;
        return separator == '-' && tokens[at + 2].Length == 2 && month is >= 1 and <= 12 && year is >= 1000 and <= 2100
            ? new DateAtom(at, at + 3, new DateParts { Year = year, Month = month })
            : null;
    }

    /// <summary>1914–18, 2012/13, 2012–2013.</summary>
    private static DateAtom? YearPair(DateTokens tokens, int at)
    {
        var isDash = tokens.IsDash(at + 1);
        if ((!isDash && !tokens.IsMark(at + 1, '/')) || !tokens.Touches(at + 1) || !tokens.Touches(at + 2)
            || !tokens.IsDigits(at + 2))
            return null;
        var (first, second) = (tokens[at].Number, tokens[at + 2].Number);
        if (tokens[at + 2].Length == 2)
            second += first - first % 100 + (first % 100 == 99 && second == 0 ? 100 : 0);
        else if (tokens[at + 2].Length != 4)
            return null;
        if (first is < 1000 or > 2100 || second <= first || second > 2200 || (!isDash && second != first + 1)
            || Joined(tokens, at + 2, out _))
            return null;
        var isYear = !tokens.IsNoun(at + 3) || tokens.Is(at - 1, WordRoles.Article | WordRoles.YearCue);
        return new DateAtom(at, at + 3, new DateParts { Year = first })
        {
            Last = new DateParts { Year = second },
            Certainty = first >= 1900 && isYear ? DateCertainty.Certain : DateCertainty.Possible,
        };
    }

    private static DateAtom? YearLast(DateTokens tokens, int at, bool isMonthFirst)
    {
        if (!Joined(tokens, at, out var separator) || !Joined(tokens, at + 2, out var second) || separator != second)
            return null;
        if (separator is not ('/' or '.' or '-') || Joined(tokens, at + 4, out _) || tokens[at + 2].Length > 2)
            return null;
        var year = tokens[at + 4] switch
        {
            { Length: 4, Number: var full } => full,
            { Length: 2, Number: var two } when separator == '/' => two < 70 ? 2000 + two : 1900 + two,
            _ => 0,
        };
        var (first, other) = (tokens[at].Number, tokens[at + 2].Number);
        DateParts? dayFirst = year > 0 && IsDay(year, other, first)
            ? new DateParts { Year = year, Month = other, Day = first }
            : null;
        DateParts? monthFirst = year > 0 && separator != '.' && IsDay(year, first, other)
            ? new DateParts { Year = year, Month = first, Day = other }
            : null;
        var (read, otherwise) = isMonthFirst ? (monthFirst, dayFirst) : (dayFirst, monthFirst);
        if (isMonthFirst && separator == '.')
            (read, otherwise) = (dayFirst, null);
        read ??= otherwise;
        return read is null ? null : new DateAtom(at, at + 5, read.Value) { Otherwise = otherwise == read ? null : otherwise };
    }

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>Whether a mark and digits follow without a space.</summary>
    private static bool Joined(DateTokens tokens, int at, out char separator)
    {
        separator = tokens.IsDash(at + 1) ? '-' : tokens.MarkAt(at + 1);
        return separator is '-' or '/' or '.' or ':' && tokens.Touches(at + 1) && tokens.Touches(at + 2)
            && tokens.IsDigits(at + 2);
    }

    private static bool FollowsDigits(DateTokens tokens, int at) =>
        tokens.Touches(at)
        && (tokens[at - 1].Kind == DateTokenKind.Word
            || (IsInside(tokens, at - 1) && tokens.Touches(at - 1) && tokens.IsDigits(at - 2)));

    private static bool IsInside(DateTokens tokens, int mark) =>
        tokens.MarkAt(mark) is '/' or '.' or ':' or ',' || tokens.IsDash(mark);
}
