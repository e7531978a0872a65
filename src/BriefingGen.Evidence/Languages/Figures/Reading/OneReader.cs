using BriefingGen.Evidence.Languages.Figures.Lexicons;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>
/// “one” and « un » count only where nothing else can be meant: before a unit, before a word for a person or a loss, after a
/// bound. Elsewhere (“one party’s account”, “one of them”, “no one”) nothing is asked of it.
/// </summary>
internal static class OneReader
{
    public static FigureRole RoleOf(TokenList tokens, int one)
    {
        var before = tokens.Previous(one);
        if (tokens.Has(before, WordTraits.BeforePronoun) || (tokens.Is(one + 1, TokenKind.Word) && tokens[one + 1].ApostropheBefore))
            return FigureRole.Incidental;
        var next = tokens.Next(one);
        var isPossessive = tokens.Is(next + 1, TokenKind.Word) && tokens[next + 1].ApostropheBefore;
        if (isPossessive)
            return FigureRole.Incidental;
        var isSure = tokens.Has(next, WordTraits.Counted) || tokens.IsSign(next, '%') || IsSureUnit(tokens, next) || IsBounded(tokens, before, next);
        return isSure ? FigureRole.Count : FigureRole.Incidental;
    }

    /// <summary>“at least one ship”; « plus d’un » is as often “many a”.</summary>
    private static bool IsBounded(TokenList tokens, int before, int next) =>
        tokens.WordAt(before + 1)?.Kind != NumberWordKind.Article && tokens.KindAt(next) != NumberWordKind.Of
            && tokens.Lexicon.BoundsBefore.TryBackward(tokens, before, out _, out _);

    /// <summary>“one day” and “one point” are seldom measured.</summary>
    private static bool IsSureUnit(TokenList tokens, int next) =>
        tokens.Lexicon.Units.TryForward(tokens, next, out var unit, out _) && unit.Name is not ("day" or "point" or "times" or "second");
}
