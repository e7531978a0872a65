using BriefingGen.Evidence.Languages.Figures.Lexicons;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>Whether a number is part of a name: “Article 51”, “Local #12”, “number 4 tram”, “[3]”, “Seven Oaks”.</summary>
internal static class NameContext
{
    public static bool IsNumberOfName(FigureTokens tokens, Quantity quantity)
    {
        var (number, first) = (quantity.Number, quantity.Number.First);
        if (quantity.Unit is not null || number.IsOrdinal || number.First != quantity.First)
            return false;
        var before = tokens.Previous(first);
        if (tokens.IsSign(before, '#') || tokens.IsSign(before, '№') || IsDegreeSign(tokens, before))
            return true;
        if (tokens.IsSign(before, '[') && tokens.IsSign(number.Last + 1, ']') && tokens.Is(first, FigureTokenKind.Numeral))
            return true;
        var isListNumber = first == 0 && tokens.Is(0, FigureTokenKind.Numeral) && number.Last == 0
            && (tokens.IsSign(1, '.') || tokens.IsSign(1, ')')) && !tokens[1].SpaceBefore && tokens.Count > 2;
        if (isListNumber)
            return true;
        if (before < 0)
            return false;
        if (GoesOn(tokens, first))
            return true;
        var isNumeral = tokens.Is(first, FigureTokenKind.Numeral);
        if (tokens.Has(before, WordTraits.Designator))
            return isNumeral && (!tokens.Has(before, WordTraits.Abbreviation) || IsAbbreviated(tokens, before, first));
        return tokens.Has(before, WordTraits.CapitalDesignator) && tokens[before].IsCapital
            && (isNumeral || tokens[first].IsCapital);
    }

    /// <summary>A number word with a capital between a small word and a capital: “at Seven Oaks”.</summary>
    public static bool IsWordOfName(FigureTokens tokens, NumberReading number)
    {
        var (first, next) = (number.First, number.Last + 1);
        return first > 0 && tokens.Is(first, FigureTokenKind.Word) && tokens[first].IsCapital
            && tokens.Is(first - 1, FigureTokenKind.Word) && !tokens[first - 1].IsCapital
            && tokens.Is(next, FigureTokenKind.Word) && tokens[next].IsCapital && !tokens[next].ApostropheBefore;
    }

    /// <summary>“Articles 5, 6 and 7”, “pp. 12–14”: a designator for several numbers. Bounded, or long lists would take quadratic
    /// time.</summary>
    private static bool GoesOn(FigureTokens tokens, int number)
    {
        var isPlural = false;
        for (var steps = 0; steps < 8; steps++)
        {
            if (!tokens.Is(number - 2, FigureTokenKind.Numeral) || !tokens.Is(number, FigureTokenKind.Numeral))
                return false;
            var isDash = tokens.IsDash(number - 1);
            var isListed = tokens.IsSign(number - 1, ',') || tokens.KindAt(number - 1) == NumberWordKind.And
                || tokens.Has(number - 1, WordTraits.RangeTo) || tokens.Has(number - 1, WordTraits.RangeOr);
            if (!isDash && !isListed)
                return false;
            isPlural |= isListed;
            number -= 2;
            var word = tokens.Previous(number);
            if (tokens.Has(word, WordTraits.Designator))
                return !isPlural || tokens.WordAt(word)!.Text.EndsWith('s') || tokens.WordAt(word)!.Text == "pp";
        }

        return false;
    }

    /// <summary>“No. 12” and “No 12”, but “no 12 men are alike”.</summary>
    private static bool IsAbbreviated(FigureTokens tokens, int word, int number) =>
        word < number - 1 || (tokens[word].IsCapital && tokens.WordAt(word)!.Text is "no" or "nos");

    /// <summary>« n° 12 ».</summary>
    private static bool IsDegreeSign(FigureTokens tokens, int sign) =>
        (tokens.IsSign(sign, '°') || tokens.IsSign(sign, 'º')) && tokens.WordAt(sign - 1) is { Text: "n" or "no" or "nos" };
}
