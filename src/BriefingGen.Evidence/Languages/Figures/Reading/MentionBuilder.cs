using System.Numerics;

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
        {
            var key = TimeOfDay.Read(tokens, at);
            last = key?.Last ?? at;
            return Mention(tokens, at, last, at, at) with { Role = FigureRole.Identifier, Key = key?.Key ?? KeyOf(tokens, at) };
        }

        if (QuantityReader.Read(tokens, at, floor) is not { } quantity)
            return null;
        if (TimeOfDay.Read(tokens, at) is { } time)
        {
            last = time.Last;
            return Mention(tokens, at, last, at, at) with { Role = FigureRole.Identifier, Key = time.Key };
        }

        if (NameContext.IsNumberOfName(tokens, quantity))
        {
            last = quantity.Last;
            return Single(tokens, quantity, quantity.First, quantity.Last) with { Role = FigureRole.Identifier };
        }

        return PairReader.Read(tokens, quantity, floor) is { } pair
            ? Pair(tokens, quantity, pair, floor, out last)
            : Bounded(tokens, quantity, floor, out last);
    }

    private static FigureMention Bounded(TokenList tokens, Quantity quantity, int floor, out int last)
    {
        last = quantity.Last;
        if (quantity.Number.IsOrdinal)
            return Single(tokens, quantity, quantity.First, last);
        var (before, first) = BoundReader.Before(tokens, quantity.First, floor, quantity.Unit);
        var (after, end) = BoundReader.After(tokens, last);
        last = end;
        var bound = before != FigureBound.Exact ? before : after != FigureBound.Exact ? after : quantity.Number.Bound;
        var role = NameContext.IsWordOfName(tokens, quantity.Number) ? FigureRole.Incidental : quantity.Number.Role;
        return Single(tokens, quantity, first, last) with { Bound = bound, Role = role };
    }

    private static FigureMention Pair(TokenList tokens, Quantity quantity, QuantityPair pair, int floor, out int last)
    {
        var (before, first) = BoundReader.Before(tokens, pair.First, floor, pair.Unit);
        (var after, last) = BoundReader.After(tokens, pair.Last);
        return Mention(tokens, first, last, quantity.Number.First, pair.Last) with
        {
            Shape = pair.Shape,
            Low = pair.Low,
            High = pair.High,
            Unit = pair.Unit,
            Decimals = pair.Decimals,
            Magnitude = pair.Magnitude,
            Bound = before != FigureBound.Exact ? before : after,
        };
    }

    private static FigureMention Single(TokenList tokens, Quantity quantity, int first, int last) =>
        Mention(tokens, first, last, quantity.Number.First, quantity.Number.Last) with
        {
            Role = quantity.Number.Role,
            IsOrdinal = quantity.Number.IsOrdinal,
            Shape = quantity.Number.IsVague ? FigureShape.Vague : FigureShape.Single,
            Low = quantity.Number.Low,
            High = quantity.Number.High,
            Unit = quantity.Unit,
            Decimals = quantity.Number.Decimals,
            Magnitude = quantity.Number.Magnitude,
        };

    private static FigureMention Mention(TokenList tokens, int first, int last, int number, int numberLast) => new()
    {
        Start = tokens[first].Start,
        Length = tokens[last].End - tokens[first].Start,
        NumberStart = tokens[number].Start,
        NumberLength = tokens[numberLast].End - tokens[number].Start,
        Role = FigureRole.Count,
        Shape = FigureShape.Single,
        Low = 0,
        High = 0,
        Magnitude = BigInteger.One,
    };

    private static string KeyOf(TokenList tokens, int code) => string.Create(tokens[code].Length, (tokens, code), static (key, state) =>
    {
        var token = state.tokens[state.code];
        state.tokens.Text.AsSpan(token.Start, token.Length).ToUpperInvariant(key);
        key.Replace('‐', '-');
        key.Replace('‑', '-');
    });
}
