using BriefingGen.Evidence.Languages.Figures.Lexicons;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>“m”, “bn”, « Md » behind digits. “m” is also the sign of the metre; what stands around it decides.</summary>
internal static class MagnitudeSuffix
{
    public static bool Multiplies(TokenList tokens, int suffix)
    {
        if (tokens.WordAt(suffix) is not { Kind: NumberWordKind.Suffix } word || !tokens.Is(suffix - 1, TokenKind.Numeral))
            return false;
        var token = tokens[suffix];
        if (token.ApostropheBefore || IsApostropheBehind(tokens, suffix))
            return false;
        var hasCurrency = HasCurrency(tokens, suffix);
        if (word.Text == "b")
            return hasCurrency || (!token.SpaceBefore && token.IsCapital);
        if (word.Text != "m")
            return !token.SpaceBefore || hasCurrency || word.Text.Length > 1;
        if (hasCurrency)
            return true;
        return !token.SpaceBefore
            && (token.IsCapital || tokens.NumeralAt(suffix - 1).Value < 1000)
            && !tokens.Has(suffix + 1, WordTraits.Dimension)
            && tokens.Is(suffix + 1, TokenKind.Word);
    }

    private static bool IsApostropheBehind(TokenList tokens, int suffix) =>
        tokens.Is(suffix + 1, TokenKind.Word) && tokens[suffix + 1].ApostropheBefore;

    /// <summary>Before the number, before the first of two (“£1.2–1.5m”), or behind.</summary>
    private static bool HasCurrency(TokenList tokens, int suffix) =>
        tokens.Lexicon.CurrenciesBefore.TryBackward(tokens, suffix - 2, out _, out _)
        || (tokens.IsDash(suffix - 2) && tokens.Lexicon.CurrenciesBefore.TryBackward(tokens, suffix - 4, out _, out _))
        || (tokens.Lexicon.Units.TryForward(tokens, suffix + 1, out var unit, out _) && unit.Kind == UnitKind.Currency);
}
