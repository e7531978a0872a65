using System.Numerics;
using BriefingGen.Evidence.Languages.Figures.Lexicons;
using Kind = BriefingGen.Evidence.Languages.Figures.Lexicons.NumberWordKind;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>Reads the number that begins at a token: digits with a magnitude, number words, fractions, orders of
/// magnitude.</summary>
internal static class NumberReader
{
    /// <returns>Null if no number begins at the token.</returns>
    public static NumberReading? Read(FigureTokens tokens, int first)
    {
        if (tokens.Is(first, FigureTokenKind.Numeral))
            return ReadNumeral(tokens, first);
        return tokens.KindAt(first) switch
        {
            Kind.Article => AfterArticle(tokens, first),
            Kind.Digit or Kind.Teen or Kind.Tens => ReadWords(tokens, first),
            Kind.Hundred or Kind.Scale => ReadBareScale(tokens, first),
            Kind.Group => new NumberReading(first, first, tokens.WordAt(first)!.Value) { Role = FigureRole.Incidental },
            Kind.Collective => Collective(tokens, first),
            Kind.Half => FractionReader.ReadHalf(tokens, first),
            Kind.Fraction => FractionReader.ReadBare(tokens, first),
            Kind.Ordinal => Ordinal(tokens, first, tokens.WordAt(first)!.Value, first),
            Kind.Vague => ReadVague(tokens, first, first),
            Kind.Few => ReadFew(tokens, first),
            Kind.Times => new NumberReading(first, first, tokens.WordAt(first)!.Value) { IsTimes = true },
            Kind.None or Kind.Suffix or Kind.And or Kind.Of or Kind.Point => null,
        };
    }

    public static NumberReading Ordinal(FigureTokens tokens, int first, long value, int last)
    {
        // “first”, “second” and “third” more often order an argument than things.
        var role = first == last && value <= 3 && !tokens.Is(first, FigureTokenKind.Numeral)
            ? FigureRole.Incidental
            : FigureRole.Ordinal;
        return new NumberReading(first, last, value) { Role = role, IsOrdinal = true };
    }

    private static NumberReading ReadNumeral(FigureTokens tokens, int first)
    {
        var numeral = tokens.NumeralAt(first);
        var reading = new NumberReading(first, first, numeral.Value)
        {
            Role = numeral.IsOrdinal ? FigureRole.Ordinal : FigureRole.Count,
            IsOrdinal = numeral.IsOrdinal,
            IsShare = numeral.IsFraction,
            Decimals = numeral.Decimals,
        };
        if (numeral.IsOrdinal)
            return reading;
        var scaled = Scaled(tokens, FractionReader.AndFraction(tokens, reading));
        return numeral.IsFraction && scaled.Last == first ? FractionReader.OfScale(tokens, scaled) : scaled;
    }

    /// <summary>Multiplies by the hundreds, thousands and dozens that follow.</summary>
    private static NumberReading Scaled(FigureTokens tokens, NumberReading reading)
    {
        for (var steps = 0; steps < 3; steps++)
        {
            var next = tokens.Next(reading.Last);
            var word = tokens.WordAt(next);
            if (word?.Kind is not (Kind.Hundred or Kind.Group) && tokens.ScaleAt(next) is null
                && !MagnitudeSuffix.Multiplies(tokens, next))
                break;
            reading = FractionReader.AndFraction(tokens, reading.Times(word!.Value, next), word.Value);
            if (word.Kind is Kind.Group or Kind.Suffix)
                break;
        }

        return reading;
    }

    private static NumberReading? ReadWords(FigureTokens tokens, int first)
    {
        if (CardinalReader.Read(tokens, first) is not { } cardinal)
            return null;
        var (value, last) = cardinal;
        var next = tokens.Next(last);
        if (tokens.KindAt(next) == Kind.Ordinal && value % 10 == 0 && tokens.WordAt(next)!.Value < 10
            && tokens.KindAt(last) is Kind.Tens)
            return Ordinal(tokens, first, value + tokens.WordAt(next)!.Value, next);
        var reading = new NumberReading(first, last, value);
        if (FractionReader.Behind(tokens, reading) is { } fraction)
            return fraction;
        reading = CardinalReader.WithDecimals(tokens, reading);
        reading = FractionReader.AndFraction(tokens, reading, tokens.ScaleAt(last) ?? 1);
        var behind = tokens.Next(reading.Last);
        if (tokens.KindAt(behind) is Kind.Group || (reading.Last > last && tokens.ScaleAt(behind) is not null))
            return Scaled(tokens, reading);
        return reading.Low == 1 && reading.Last == first ? reading with { Role = OneReader.RoleOf(tokens, first) } : reading;
    }

    private static NumberReading? AfterArticle(FigureTokens tokens, int first)
    {
        var next = tokens.Next(first);
        switch (tokens.KindAt(next))
        {
            case Kind.Hundred or Kind.Scale:
                var (value, last) = CardinalReader.ReadFrom(tokens, 1, first);
                return FractionReader.AndFraction(
                    tokens,
                    new NumberReading(first, last, value),
                    tokens.ScaleAt(last) ?? 1);
            case Kind.Group:
                return new NumberReading(first, next, tokens.WordAt(next)!.Value);
            case Kind.Collective:
                return Collective(tokens, next) with { First = first };
            case Kind.Few when ReadFew(tokens, next) is { } few:
                return few with { First = first };
            case Kind.Half or Kind.Fraction or Kind.Ordinal:
                return FractionReader.AfterArticle(tokens, first, next);
            default:
                // « un peu plus de 50 » begins no number.
                return tokens.WordAt(first)!.Value == 1 && !tokens.Lexicon.BoundsBefore.TryForward(tokens, first, out _, out _)
                    ? new NumberReading(first, first, 1) { Role = OneReader.RoleOf(tokens, first) }
                    : null;
        }
    }

    /// <summary>« cent », « mille »; an English “hundred” without a number or article is seldom a count.</summary>
    private static NumberReading ReadBareScale(FigureTokens tokens, int first)
    {
        if (!tokens.Lexicon.BareHundred || tokens.WordAt(first)!.Value > 1000)
            return new NumberReading(first, first, tokens.WordAt(first)!.Value) { Role = FigureRole.Incidental };
        var (value, last) = CardinalReader.ReadFrom(tokens, 1, first - 1);
        return new NumberReading(first, last, value);
    }

    private static NumberReading Collective(FigureTokens tokens, int first) =>
        Scaled(tokens, new NumberReading(first, first, tokens.WordAt(first)!.Value) { Bound = FigureBound.About });

    /// <summary>“tens”, “tens of thousands”: from two of them to the next order of magnitude.</summary>
    private static NumberReading ReadVague(FigureTokens tokens, int first, int word)
    {
        var value = tokens.WordAt(word)!.Value;
        var last = word;
        var next = tokens.Next(word);
        var behind = tokens.KindAt(next) == Kind.Of ? tokens.Next(next) : next;
        var factor = 1L;
        if (tokens.WordAt(behind) is { Kind: Kind.Vague or Kind.Scale, Value: >= 1000 and var scale } && value < scale)
            (factor, last) = (scale, behind);
        var high = value switch
        {
            10 or 12 => 99,
            20 => 199,
            100 => 999,
            1000 => 99_999,
            _ => value * 1000 - 1,
        };

        // “hundreds of thousands” is below a million, “tens of thousands” below a hundred thousand.
        var end = factor == 1 ? high : (high + 1) * factor - 1;
        return new NumberReading(first, last, value * 2 * factor, end);
    }

    /// <summary>“several hundred”, “a couple of thousand”, « quelques centaines »: as vague as the plural alone.</summary>
    private static NumberReading? ReadFew(FigureTokens tokens, int first)
    {
        var next = tokens.Next(first);
        if (tokens.KindAt(next) == Kind.Of)
            next = tokens.Next(next);
        return tokens.KindAt(next) is Kind.Hundred or Kind.Scale or Kind.Group or Kind.Vague
            ? ReadVague(tokens, first, next)
            : null;
    }
}

/// <summary>A number with its magnitude, before units and bounds are looked for.</summary>
/// <param name="First">The token it begins with.</param>
/// <param name="Last">The token it ends with.</param>
internal readonly record struct NumberReading(int First, int Last, Rational Low, Rational High)
{
    public NumberReading(int first, int last, Rational value)
        : this(first, last, value, value)
    {
    }

    public FigureRole Role { get; init; }

    public bool IsOrdinal { get; init; }

    public FigureBound Bound { get; init; }

    public bool IsVague => Low != High;

    /// <summary>A fraction of something: “two-thirds”, “½”.</summary>
    public bool IsShare { get; init; }

    /// <summary>“twice”.</summary>
    public bool IsTimes { get; init; }

    public int Decimals { get; init; }

    /// <summary>The factor of the written digits.</summary>
    public BigInteger Magnitude { get; init; } = BigInteger.One;

    public NumberReading Times(Rational factor, int last) => this with
    {
        Last = last,
        Low = Low * factor,
        High = High * factor,
        IsShare = false,
        Role = FigureRole.Count,
        Magnitude = factor.IsWhole ? Magnitude * factor.Numerator : Magnitude,
    };
}

/// <summary>
/// “one” and « un » count only if nothing else can be meant: before a unit, before a word for a person or a loss, after a bound.
/// Elsewhere (“one party’s account”, “one of them”, “no one”) they are not checked.
/// </summary>
internal static class OneReader
{
    public static FigureRole RoleOf(FigureTokens tokens, int one)
    {
        var before = tokens.Previous(one);
        if (tokens.Has(before, WordTraits.BeforePronoun)
            || (tokens.Is(one + 1, FigureTokenKind.Word) && tokens[one + 1].ApostropheBefore))
            return FigureRole.Incidental;
        var next = tokens.Next(one);
        var isPossessive = tokens.Is(next + 1, FigureTokenKind.Word) && tokens[next + 1].ApostropheBefore;
        if (isPossessive)
            return FigureRole.Incidental;
        var isSure = tokens.Has(next, WordTraits.Counted) || tokens.IsSign(next, '%') || IsSureUnit(tokens, next)
            || IsBounded(tokens, before, next);
        return isSure ? FigureRole.Count : FigureRole.Incidental;
    }

    /// <summary>“at least one ship”; « plus d’un » is as often “many a”.</summary>
    private static bool IsBounded(FigureTokens tokens, int before, int next) =>
        tokens.WordAt(before + 1)?.Kind != NumberWordKind.Article && tokens.KindAt(next) != NumberWordKind.Of
            && tokens.Lexicon.BoundsBefore.TryBackward(tokens, before, out _, out _);

    /// <summary>“one day” and “one point” are seldom measures.</summary>
    private static bool IsSureUnit(FigureTokens tokens, int next) =>
        tokens.Lexicon.Units.TryForward(tokens, next, out var unit, out _)
            && unit.Name is not ("day" or "point" or "times" or "second");
}

/// <summary>“m”, “bn”, « Md » after digits. “m” may also be metres; the words around it decide.</summary>
internal static class MagnitudeSuffix
{
    public static bool Multiplies(FigureTokens tokens, int suffix)
    {
        if (tokens.WordAt(suffix) is not { Kind: NumberWordKind.Suffix } word || !tokens.Is(suffix - 1, FigureTokenKind.Numeral))
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
            && tokens.Is(suffix + 1, FigureTokenKind.Word);
    }

    private static bool IsApostropheBehind(FigureTokens tokens, int suffix) =>
        tokens.Is(suffix + 1, FigureTokenKind.Word) && tokens[suffix + 1].ApostropheBefore;

    /// <summary>Before the number, before the first of two (“£1.2–1.5m”), or after.</summary>
    private static bool HasCurrency(FigureTokens tokens, int suffix) =>
        tokens.Lexicon.CurrenciesBefore.TryBackward(tokens, suffix - 2, out _, out _)
        || (tokens.IsDash(suffix - 2) && tokens.Lexicon.CurrenciesBefore.TryBackward(tokens, suffix - 4, out _, out _))
        || (tokens.Lexicon.Units.TryForward(tokens, suffix + 1, out var unit, out _) && unit.Kind == UnitKind.Currency);
}
