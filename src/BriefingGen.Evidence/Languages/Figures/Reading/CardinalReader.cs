using System.Numerics;
using BriefingGen.Evidence.Languages.Figures.Lexicons;
using Kind = BriefingGen.Evidence.Languages.Figures.Lexicons.NumberWordKind;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>
/// Whole numbers in words: below a hundred, hundreds, and falling scales (“two million three hundred thousand and six”). A word
/// that does not continue the number ends it, so that “between two hundred and three hundred” has two numbers.
/// </summary>
internal static class CardinalReader
{
    /// <returns>The value and the last token; null if no number begins at the token.</returns>
    public static (long Value, int Last)? Read(FigureTokens tokens, int first) =>
        BelowHundred(tokens, first) is { } group ? ReadFrom(tokens, group.Value, group.Last) : null;

    /// <summary>Continues after a number below a hundred, or after an article, which counts as one.</summary>
    public static (long Value, int Last) ReadFrom(FigureTokens tokens, long group, int last)
    {
        var total = 0L;
        var lastScale = long.MaxValue;
        while (true)
        {
            (group, last) = WithHundreds(tokens, group, last, lastScale);
            var next = tokens.Next(last);
            if (tokens.ScaleAt(next) is not { } scale || scale >= lastScale)
                return (total + group, last);
            lastScale = scale;
            total += group * lastScale;
            last = next;
            if (GroupBehind(tokens, last, lastScale) is not { } behind)
                return (total, last);
            (group, last) = behind;
        }
    }

    /// <summary>“three point five”, « trois virgule cinq ».</summary>
    public static NumberReading WithDecimals(FigureTokens tokens, NumberReading reading)
    {
        var point = tokens.Next(reading.Last);
        if (tokens.KindAt(point) != Kind.Point)
            return reading;
        var (value, decimals, last) = (reading.Low, 0, reading.Last);
        var next = tokens.Next(point);
        while (tokens.KindAt(next) == Kind.Digit && decimals < 12)
        {
            decimals++;
            value += new Rational(tokens.WordAt(next)!.Value, BigInteger.Pow(10, decimals));
            (last, next) = (next, tokens.Next(next));
        }

        return decimals == 0 ? reading : reading with { Low = value, High = value, Decimals = decimals, Last = last };
    }

    private static (long Value, int Last) WithHundreds(FigureTokens tokens, long group, int last, long lastScale)
    {
        var hundred = tokens.Next(last);
        if (tokens.KindAt(hundred) != Kind.Hundred || group is 0 or > 99)
            return (group, last);
        (group, last) = (group * 100, hundred);
        var next = tokens.Next(last);
        var hasAnd = tokens.Lexicon.AndInside && tokens.KindAt(next) == Kind.And;
        if (BelowHundred(tokens, hasAnd ? tokens.Next(next) : next) is not { Value: > 0 } tail
            || Overruns(tokens, tail.Last, lastScale))
            return (group, last);
        return (group + tail.Value, tail.Last);
    }

    private static (long Value, int Last)? GroupBehind(FigureTokens tokens, int scale, long lastScale)
    {
        var next = tokens.Next(scale);
        var hasAnd = tokens.Lexicon.AndInside && tokens.KindAt(next) == Kind.And;
        var first = hasAnd ? tokens.Next(next) : next;
        if (tokens.Lexicon.BareHundred && tokens.KindAt(first) is Kind.Hundred or Kind.Scale
            && tokens.WordAt(first)!.Value <= 1000 && tokens.WordAt(first)!.Value < lastScale)
            return (1, scale);
        if (BelowHundred(tokens, first) is not { Value: > 0 } group)
            return null;

        // What follows must be below the scale: “two thousand and three thousand” is two numbers.
        var (value, last) = WithHundreds(tokens, group.Value, group.Last, lastScale);
        var above = tokens.Next(last);
        if (tokens.ScaleAt(above) >= lastScale)
            return null;
        return hasAnd && value >= 100 ? null : group;
    }

    /// <summary>Whether the number after “hundred” belongs to a hundred or scale of its own.</summary>
    private static bool Overruns(FigureTokens tokens, int last, long lastScale)
    {
        var next = tokens.Next(last);
        return tokens.KindAt(next) == Kind.Hundred || tokens.ScaleAt(next) >= lastScale;
    }

    private static (long Value, int Last)? BelowHundred(FigureTokens tokens, int first)
    {
        var word = tokens.WordAt(first);
        if (word?.Kind is not (Kind.Digit or Kind.Teen or Kind.Tens or Kind.Article) || word.Value < 0)
            return null;
        if (word.Kind == Kind.Article && word.Value != 1)
            return null;
        var next = tokens.Next(first);
        if (tokens.Lexicon.CountsByTwenty)
            return FrenchTens.Read(tokens, word, first, next);
        return word.Kind == Kind.Tens && tokens.WordAt(next) is { Kind: Kind.Digit, Value: > 0 } unit
            && !FractionReader.IsFractionAt(tokens, next)
            ? (word.Value + unit.Value, next)
            : (word.Value, first);
    }
}

/// <summary>« vingt et un », « soixante-dix-sept », « quatre-vingt-onze », and the Swiss and Belgian « septante », « nonante
/// ».</summary>
internal static class FrenchTens
{
    public static (long Value, int Last) Read(FigureTokens tokens, LexiconWord word, int first, int next)
    {
        if (word is { Value: 4 } && tokens.WordAt(next) is { Kind: Kind.Tens, Value: 20 })
            return Tail(tokens, 80, next, upTo: 19);
        return word switch
        {
            { Kind: Kind.Tens } => Tail(tokens, word.Value, first, word.Value == 60 ? 19 : 9),
            { Value: 10 } => Tail(tokens, 10, first, 9, from: 7),
            _ => (word.Value, first),
        };
    }

    private static (long Value, int Last) Tail(FigureTokens tokens, long tens, int last, int upTo, int from = 1)
    {
        var next = tokens.Next(last);
        if (tokens.KindAt(next) == Kind.And && tens > 10)
        {
            next = tokens.Next(next);
            var one = tokens.WordAt(next)?.Value;
            var follows = tokens.KindAt(next) is Kind.Article or Kind.Digit or Kind.Teen
                && (one == 1 || (one == 11 && upTo == 19));
            return follows ? (tens + one!.Value, next) : (tens, last);
        }

        if (tokens.WordAt(next) is not { Kind: Kind.Digit or Kind.Teen or Kind.Article } word || word.Value < from
            || word.Value > upTo)
            return (tens, last);

        // « vingt quatre-vingts » is two numbers, « soixante un » is hardly French but one.
        if (word.Value == 4 && tokens.WordAt(tokens.Next(next)) is { Kind: Kind.Tens, Value: 20 })
            return (tens, last);
        return word.Value == 10 && tokens.WordAt(tokens.Next(next)) is { Kind: Kind.Digit, Value: >= 7 and <= 9 } unit
            ? (tens + 10 + unit.Value, tokens.Next(next))
            : (tens + word.Value, next);
    }
}
