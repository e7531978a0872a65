using BriefingGen.Evidence.Languages.Figures.Lexicons;
using Kind = BriefingGen.Evidence.Languages.Figures.Lexicons.NumberWordKind;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>“half”, “a third”, “three quarters of a million”, “two and a half”; « la moitié », « les deux tiers ».</summary>
internal static class FractionReader
{
    public static bool IsFractionAt(FigureTokens tokens, int last) =>
        tokens.KindAt(tokens.Next(last)) == Kind.Fraction
            || (tokens.WordAt(last)?.Value == 1 && tokens.KindAt(tokens.Next(last)) == Kind.Ordinal);

    /// <summary>“third” after “one”, “thirds” after “two”.</summary>
    public static NumberReading? Behind(FigureTokens tokens, NumberReading count)
    {
        var next = tokens.Next(count.Last);
        var word = tokens.WordAt(next);
        var denominator = word?.Kind switch
        {
            Kind.Fraction => word.Value,
            Kind.Half when count.Low == 1 => 2,
            Kind.Ordinal when count.Low == 1 && word.Value > 2 && count.First == count.Last => word.Value,
            _ => 0,
        };
        if (denominator == 0)
            return null;
        var value = count.Low / denominator;
        return OfScale(tokens, new NumberReading(count.First, next, value) { IsShare = true });
    }

    /// <summary>“a third” is a fraction if no noun follows: “a third of”, “a third were”.</summary>
    public static NumberReading? AfterArticle(FigureTokens tokens, int article, int word)
    {
        var known = tokens.WordAt(word)!;
        var isFraction = known.Kind == Kind.Fraction
            || tokens.Has(tokens.Next(word), WordTraits.FollowsFraction)
            || !tokens.Is(tokens.Next(word), FigureTokenKind.Word);
        if (known.Kind == Kind.Ordinal && (!isFraction || known.Value < 3))
            return null;
        if (known.Kind == Kind.Half && !isFraction)
            return ReadHalf(tokens, word) is { } half ? half with { First = article } : null;
        var part = new Rational(1, known.Kind == Kind.Half ? 2 : known.Value);
        return OfScale(tokens, new NumberReading(article, word, part) { IsShare = true });
    }

    /// <summary>“half a million”, “half of”, “half the residents”.</summary>
    public static NumberReading? ReadHalf(FigureTokens tokens, int first)
    {
        var half = new NumberReading(first, first, new Rational(1, 2)) { IsShare = true };
        var scaled = OfScale(tokens, half);
        if (scaled.Last > first)
            return scaled;
        var next = tokens.Next(first);
        if (tokens.Has(tokens.Previous(first), WordTraits.BeforeThingHalf)
            || tokens.KindAt(tokens.Previous(first)) == Kind.Ordinal)
            return null;
        if (tokens.KindAt(next) == Kind.Article && tokens.Lexicon.Units.TryForward(tokens, tokens.Next(next), out _, out _))
            return half with { Last = next, IsShare = false };
        if (tokens.Lexicon.Units.TryForward(tokens, next, out var unit, out _) && unit.Kind == UnitKind.Measure
            && next > first + 1)
            return half with { IsShare = false };
        var follows = tokens.Has(next, WordTraits.FollowsFraction) || tokens.KindAt(next) == Kind.Article
            || (EndsClause(tokens, next) && tokens.KindAt(first - 1) != Kind.And);
        return follows || tokens.Lexicon.BoundsBefore.TryBackward(tokens, tokens.Previous(first), out _, out _) ? half : null;
    }

    /// <summary>“to half.” is read the same whether or not the text goes on.</summary>
    private static bool EndsClause(FigureTokens tokens, int next) => next >= tokens.Count
        || (tokens.Is(next, FigureTokenKind.Sign)
            && tokens.Text[tokens[next].Start] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '”' or '"');

    /// <summary>« le tiers », « la moitié »; in English “quarter” alone is a season or a district.</summary>
    public static NumberReading? ReadBare(FigureTokens tokens, int first) =>
        tokens.Lexicon.BareHundred && tokens.Has(tokens.Next(first), WordTraits.FollowsFraction)
            ? OfScale(tokens, new NumberReading(first, first, new Rational(1, tokens.WordAt(first)!.Value)) { IsShare = true })
            : null;

    /// <summary>“of a million”, “a million”, “million”, “a dozen” after a fraction.</summary>
    public static NumberReading OfScale(FigureTokens tokens, NumberReading share)
    {
        var next = tokens.Next(share.Last);
        if (tokens.KindAt(next) == Kind.Of)
            next = tokens.Next(next);
        if (tokens.KindAt(next) == Kind.Article)
            next = tokens.Next(next);
        return tokens.KindAt(next) is Kind.Hundred or Kind.Scale or Kind.Group && next > share.Last
            ? share.Times(tokens.WordAt(next)!.Value, next) with { Magnitude = 1 }
            : share;
    }

    /// <summary>“and a half”, “and three quarters” after a number; after a scale, a half of that scale.</summary>
    public static NumberReading AndFraction(FigureTokens tokens, NumberReading number, long scale = 1)
    {
        var and = tokens.Next(number.Last);
        if (tokens.KindAt(and) != Kind.And || number.Decimals > 0)
            return number;
        var next = tokens.Next(and);
        var above = 1L;
        if (tokens.KindAt(next) is Kind.Article or Kind.Digit && tokens.WordAt(next)!.Value is >= 0 and var count)
            (above, next) = (Math.Max(count, 1), tokens.Next(next));
        var word = tokens.WordAt(next);
        var below = word?.Kind switch
        {
            Kind.Half => 2,
            Kind.Fraction when next > tokens.Next(and) => word.Value,
            Kind.Ordinal when word.Value is > 2 and < 10 && next > tokens.Next(and) && above == 1
                && !tokens.Is(tokens.Next(next), FigureTokenKind.Word) => word.Value,
            _ => 0,
        };
        if (below == 0 || tokens.KindAt(tokens.Next(next)) == Kind.Of)
            return number;
        var part = new Rational(above, below) * scale;
        return number with { Low = number.Low + part, High = number.High + part, Last = next };
    }
}
