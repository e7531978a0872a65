namespace BriefingGen.Evidence.Languages.Dates;

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
