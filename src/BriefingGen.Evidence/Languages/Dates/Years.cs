namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>Years, decades and centuries.</summary>
internal static class Years
{
    /// <summary>A year is only possible if nothing around it says so, or if a noun follows it.</summary>
    public static DateAtom? Read(DateTokens tokens, int at) => Decade(tokens, at) ?? Century(tokens, at) ?? Bare(tokens, at);

    /// <summary>The year after a day or a month. After a comma, “2013 people” is not a year.</summary>
    public static int? Behind(DateTokens tokens, int at, out int next)
    {
        next = at;
        var hasComma = tokens.IsMark(at, ',');
        var digits = hasComma ? at + 1 : at;
        if (!IsFourDigits(tokens, digits, 1000, 2999) || (hasComma && IsCounted(tokens, digits)) || IsClock(tokens, digits))
            return null;
        next = digits + 1;
        return tokens[digits].Number;
    }

    private static DateAtom? Bare(DateTokens tokens, int at)
    {
        if (!IsFourDigits(tokens, at, 1000, 2100) || IsClock(tokens, at))
            return null;
        var isModern = tokens[at].Number >= 1900;
        var isAfterCue = tokens.Is(at - 1, WordRoles.YearCue)
            || (tokens.IsDash(at - 1) && tokens.Is(at - 2, WordRoles.Qualifier));
        var isInBrackets = tokens.IsMark(at - 1, '(') && tokens.IsMark(at + 1, ')');
        var isOfPart = tokens.Is(at - 1, WordRoles.Of) && tokens.Is(at - 2, WordRoles.PartOfMonth);
        var isOwned = tokens.IsWord(at - 1, "s") && tokens.IsApostrophe(at - 2) && tokens.Touches(at - 1);
        var isAttribute = tokens.Is(at - 1, WordRoles.Article) && !tokens.Words.IsFrench;
        var isCertain = isModern
            ? (isAfterCue || isInBrackets || isAttribute || isOfPart || isOwned) && !tokens.Is(at + 1, WordRoles.Counted)
            : isAfterCue && !tokens.IsNoun(at + 1);
        return new DateAtom(at, at + 1, new DateParts { Year = tokens[at].Number })
        {
            Certainty = isCertain ? DateCertainty.Certain : DateCertainty.Possible,
        };
    }

    private static DateAtom? Decade(DateTokens tokens, int at)
    {
        if (tokens.Is(at, WordRoles.DecadeWord) && DecadeOf(tokens[at + 1]) is { } french)
            return new DateAtom(at, at + 2, new DateParts { Year = french, Span = YearSpan.Decade });
        if (DecadeOf(tokens[at]) is not { } decade)
            return null;
        var s = tokens.IsApostrophe(at + 1) && tokens.Touches(at + 1) ? at + 2 : at + 1;
        if (!tokens.IsWord(s, "s") || !tokens.Touches(s))
            return null;
        var isShort = tokens[at].Length == 2;
        var isCut = tokens.IsApostrophe(at - 1) && tokens.Touches(at);
        if (isShort && !isCut && !tokens.Is(at - 1, WordRoles.Article) && !tokens.Is(at - 1, WordRoles.Qualifier))
            return null;
        return new DateAtom(isShort && isCut ? at - 1 : at, s + 1, new DateParts { Year = decade, Span = YearSpan.Decade })
        {
            Certainty = isShort && !isCut ? DateCertainty.Possible : DateCertainty.Certain,
        };
    }

    private static int? DecadeOf(DateToken token) => token switch
    {
        { Kind: DateTokenKind.Digits, Length: 4, Number: >= 1000 and <= 2100 and var year } when year % 10 == 0 => year,
        { Kind: DateTokenKind.Digits, Length: 2, Number: var year } when year % 10 == 0 => year >= 30 ? 1900 + year : 2000 + year,
        _ => null,
    };

    private static DateAtom? Century(DateTokens tokens, int at)
    {
        if (tokens[at] is { Kind: DateTokenKind.Digits, Number: >= 1 and <= 30 and var number }
            && tokens.Is(at + 1, WordRoles.OrdinalSuffix) && tokens.Touches(at + 1))
        {
            var word = tokens.IsDash(at + 2) ? at + 3 : at + 2;
            return tokens.Is(word, WordRoles.CenturyWord) ? Of(word, number) : null;
        }

        return tokens.Words.IsFrench && tokens.Is(at + 1, WordRoles.CenturyWord) && Roman(tokens.Text(tokens[at])) is { } roman
            ? Of(at + 1, roman)
            : null;

        DateAtom Of(int word, int century) => new(at, word + 1, new DateParts { Year = century, Span = YearSpan.Century });
    }

    /// <summary>“XIXe”, “XXIe”.</summary>
    private static int? Roman(ReadOnlySpan<char> word)
    {
        var letters = word.TrimEnd("erèm");
        if (letters.IsEmpty || letters.Length > 6 || letters.Length == word.Length)
            return null;
        var sum = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var value = Digit(letters[i]);
            if (value == 0)
                return null;
            sum += i + 1 < letters.Length && Digit(letters[i + 1]) > value ? -value : value;
        }

        return sum is >= 1 and <= 30 ? sum : null;

        static int Digit(char c) => c switch
        {
            'I' => 1,
            'V' => 5,
            'X' => 10,
            _ => 0,
        };
    }

    private static bool IsFourDigits(DateTokens tokens, int at, int lowest, int highest)
    {
        if (tokens[at] is not { Kind: DateTokenKind.Digits, Length: 4, Number: var number } || number < lowest
            || number > highest)
            return false;
        var isPart = tokens.Touches(at) && (tokens[at - 1].Kind == DateTokenKind.Word
            || tokens.MarkAt(at - 1) is '$' or '£' or '€' or '#' or '+'
            || (tokens.MarkAt(at - 1) is '.' or ',' && tokens.Touches(at - 1) && tokens.IsDigits(at - 2)
                && !(tokens.MarkAt(at - 1) == ',' && tokens[at - 2].Length <= 2)));
        return !isPart && !Continues(tokens, at);
    }

    /// <summary>“2013.5”, “2,013,500”, “2013kg”, “2013 %”.</summary>
    private static bool Continues(DateTokens tokens, int at) => tokens.MarkAt(at + 1) switch
    {
        '.' or ',' => tokens.Touches(at + 1) && tokens.Touches(at + 2) && tokens.IsDigits(at + 2),
        '%' or '€' or '$' or '°' => true,
        _ => tokens.Touches(at + 1) && tokens[at + 1].Kind == DateTokenKind.Word && !tokens.IsWord(at + 1, "s"),
    };

    private static bool IsClock(DateTokens tokens, int at) =>
        tokens.IsMark(at + 1, ':') && tokens.Touches(at + 1) && tokens.IsDigits(at + 2) && tokens.Touches(at + 2);

    private static bool IsCounted(DateTokens tokens, int at) =>
        tokens.Is(at + 1, WordRoles.Counted) || (tokens[at].Number is < 1900 or > 2100 && tokens.IsNoun(at + 1));
}

/// <summary>“spring 2013”, “the summer of 2013”, “l’été 2013”, “winter”.</summary>
internal static class Seasons
{
    public static DateAtom? Read(DateTokens tokens, int at)
    {
        if (!tokens.Is(at, WordRoles.Season))
            return null;
        var parts = new DateParts { Season = (Season)tokens.Value(at) };
        var year = tokens.Is(at + 1, WordRoles.Of) ? at + 2 : at + 1;
        if (!tokens.IsDash(year + 1) && Years.Behind(tokens, year, out var end) is { } written && !tokens.IsMark(year, ','))
            return new DateAtom(at, end, parts with { Year = written });
        return !tokens.Is(at, WordRoles.Doubtful) || IsInPlace(tokens, at) ? new DateAtom(at, at + 1, parts) : null;
    }

    /// <summary>“in the spring”, “in spring”, “l’été”, but not “in the fall of the town”, “a été”.</summary>
    private static bool IsInPlace(DateTokens tokens, int at)
    {
        if (tokens.Words.IsFrench)
            return tokens.IsWord(at - 2, "l") || tokens.IsWord(at - 2, "d");
        var before = tokens.Is(at - 1, WordRoles.Article) ? at - 2 : at - 1;
        return tokens.IsWord(before, "in") && !tokens.Is(at + 1, WordRoles.Of) && !tokens.IsNoun(at + 1);
    }
}
