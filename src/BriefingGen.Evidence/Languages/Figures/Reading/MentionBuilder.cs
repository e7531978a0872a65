using BriefingGen.Evidence.Languages.Figures.Lexicons;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>Puts a mention together from the number that begins at a token and what belongs to it on both sides.</summary>
internal static class MentionBuilder
{
    /// <param name="floor">The first token that no other mention has.</param>
    /// <returns>None where no figure begins at the token.</returns>
    public static FigureMention? Build(TokenList tokens, int at, int floor, out int last)
    {
        last = at;
        if (tokens.Is(at, TokenKind.Code))
            return Code(tokens, at, out last);
        return tokens.Is(at, TokenKind.Numeral) || tokens.KindAt(at) != NumberWordKind.None ? OfNumber(tokens, at, floor, out last) : null;
    }

    private static FigureMention? OfNumber(TokenList tokens, int at, int floor, out int last)
    {
        last = at;
        if (QuantityReader.Read(tokens, at, floor) is not { } quantity)
            return null;
        if (TimeOfDay.Read(tokens, at) is { } time)
        {
            last = time.Last;
            return Keyed(tokens, at, last, FigureRole.TimeOfDay, time.Key);
        }

        last = quantity.Last;
        if (NameContext.IsNumberOfName(tokens, quantity))
            return Single(tokens, quantity, quantity.First, last, FigureRole.Identifier, FigureBound.Exact);
        if (quantity.Number.IsOrdinal)
            return Single(tokens, quantity, quantity.First, last, quantity.Number.Role, FigureBound.Exact);
        return PairReader.Read(tokens, quantity, floor) is { } pair
            ? Pair(tokens, quantity, pair, floor, out last)
            : Bounded(tokens, quantity, floor, out last);
    }

    private static FigureMention Bounded(TokenList tokens, Quantity quantity, int floor, out int last)
    {
        var (before, first) = BoundReader.Before(tokens, quantity.First, floor, quantity.Unit, quantity.Last);
        (var after, last) = BoundReader.After(tokens, quantity.Last);
        var bound = before != FigureBound.Exact ? before : after != FigureBound.Exact ? after : quantity.Number.Bound;
        var role = NameContext.IsWordOfName(tokens, quantity.Number) ? FigureRole.Incidental : quantity.Number.Role;
        return Single(tokens, quantity, first, last, role, bound);
    }

    private static FigureMention Pair(TokenList tokens, Quantity quantity, QuantityPair pair, int floor, out int last)
    {
        var (before, first) = BoundReader.Before(tokens, pair.First, floor, pair.Unit, pair.Last);
        (var after, last) = BoundReader.After(tokens, pair.Last);
        return new FigureMention
        {
            Start = tokens[first].Start,
            Length = tokens[last].End - tokens[first].Start,
            NumberStart = tokens[quantity.Number.First].Start,
            NumberLength = tokens[pair.Last].End - tokens[quantity.Number.First].Start,
            Role = FigureRole.Count,
            Shape = pair.Shape,
            Low = pair.Low,
            High = pair.High,
            Unit = pair.Unit,
            Decimals = pair.Decimals,
            Magnitude = pair.Magnitude,
            Bound = before != FigureBound.Exact ? before : after,
        };
    }

    private static FigureMention Single(
        TokenList tokens, in Quantity quantity, int first, int last, FigureRole role, FigureBound bound) => new()
        {
            Start = tokens[first].Start,
            Length = tokens[last].End - tokens[first].Start,
            NumberStart = tokens[quantity.Number.First].Start,
            NumberLength = tokens[quantity.Number.Last].End - tokens[quantity.Number.First].Start,
            Role = role,
            IsOrdinal = quantity.Number.IsOrdinal,
            Shape = quantity.Number.IsVague ? FigureShape.Vague : FigureShape.Single,
            Low = quantity.Number.Low,
            High = quantity.Number.High,
            Unit = quantity.Unit,
            Decimals = quantity.Number.Decimals,
            Magnitude = quantity.Number.Magnitude,
            Bound = bound,
        };

    private static FigureMention Code(TokenList tokens, int at, out int last)
    {
        var time = TimeOfDay.Read(tokens, at);
        last = time?.Last ?? at;
        return time is { Key: var key }
            ? Keyed(tokens, at, last, FigureRole.TimeOfDay, key)
            : Keyed(tokens, at, last, FigureRole.Identifier, KeyOf(tokens, at));
    }

    private static FigureMention Keyed(TokenList tokens, int first, int last, FigureRole role, string key) => new()
    {
        Start = tokens[first].Start,
        Length = tokens[last].End - tokens[first].Start,
        NumberStart = tokens[first].Start,
        NumberLength = tokens[last].End - tokens[first].Start,
        Role = role,
        Shape = FigureShape.Single,
        Low = 0,
        High = 0,
        Key = key,
    };

    private static string KeyOf(TokenList tokens, int code) => string.Create(tokens[code].Length, (tokens, code), static (key, state) =>
    {
        var token = state.tokens[state.code];
        state.tokens.Text.AsSpan(token.Start, token.Length).ToUpperInvariant(key);
        key.Replace('‐', '-');
        key.Replace('‑', '-');
    });
}
