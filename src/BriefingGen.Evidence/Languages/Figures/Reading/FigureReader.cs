using System.Collections.Immutable;
using BriefingGen.Evidence.Languages.Dates;
using BriefingGen.Evidence.Languages.Figures.Lexicons;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>
/// Reads the figures of a text from left to right. All is decided by a few words around a number, so that the time is linear in
/// the length of any text.
/// </summary>
internal sealed class FigureReader
{
    // A lexicon takes a while to build, and a run mostly needs one.
    private static readonly Lazy<FigureReader> English = new(() => new(EnglishLexicon.Lexicon));
    private static readonly Lazy<FigureReader> French = new(() => new(FrenchLexicon.Lexicon));

    private readonly Lexicon _lexicon;

    private FigureReader(Lexicon lexicon) => _lexicon = lexicon;

    /// <param name="languageTag">BCP 47.</param>
    /// <returns>Null for a language whose figures are not read.</returns>
    public static FigureReader? For(string languageTag) => languageTag.Split('-', 2)[0].ToLowerInvariant() switch
    {
        "en" => English.Value,
        "fr" => French.Value,
        _ => null,
    };

    /// <param name="skipped">Stretches that are read otherwise, such as dates, in the order of their starts.</param>
    /// <returns>In the order of the text, without overlaps.</returns>
    public ImmutableArray<FigureMention> Read(string text, params ReadOnlySpan<(int Start, int Length)> skipped)
    {
        var tokens = FigureLexer.Read(text, _lexicon, skipped);
        List<FigureMention> mentions = [];
        var floor = 0;
        for (var i = 0; i < tokens.Count;)
        {
            if (MentionBuilder.Build(tokens, i, floor, out var last) is { } mention)
            {
                mentions.Add(mention);
                i = floor = last + 1;
            }
            else
            {
                i++;
            }
        }

        return [.. mentions];
    }
}

/// <summary>The places of figures that count or measure, as the checks read them.</summary>
public static class FigurePlaces
{
    /// <param name="languageTag">BCP 47.</param>
    /// <param name="dates">The dates of the same text: their digits are not figures.</param>
    /// <returns>With bound, unit and currency, in the order of the text, in UTF-16 units; empty for a language whose figures are
    /// not read.</returns>
    public static ImmutableArray<(int Start, int Length)> Of(string text, string languageTag, ImmutableArray<DateMention> dates)
    {
        if (FigureReader.For(languageTag) is not { } reader)
            return [];
        (int Start, int Length)[] taken = [.. dates.Select(date => (date.Start, date.Length))];
        return
        [
            .. reader.Read(text, taken).Where(figure => figure.Role == FigureRole.Count)
                .Select(figure => (figure.Start, figure.Length)),
        ];
    }
}

/// <summary>Builds a mention from the number that begins at a token and what belongs to it on both sides.</summary>
internal static class MentionBuilder
{
    /// <param name="floor">The first token that may belong to the mention.</param>
    /// <returns>Null if no figure begins at the token.</returns>
    public static FigureMention? Build(FigureTokens tokens, int at, int floor, out int last)
    {
        last = at;
        if (tokens.Is(at, FigureTokenKind.Code))
            return Code(tokens, at, out last);
        return tokens.Is(at, FigureTokenKind.Numeral) || tokens.KindAt(at) != NumberWordKind.None
            ? OfNumber(tokens, at, floor, out last)
            : null;
    }

    private static FigureMention? OfNumber(FigureTokens tokens, int at, int floor, out int last)
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

    private static FigureMention Bounded(FigureTokens tokens, Quantity quantity, int floor, out int last)
    {
        var (before, first) = BoundReader.Before(tokens, quantity.First, floor, quantity.Unit, quantity.Last);
        (var after, last) = BoundReader.After(tokens, quantity.Last);
        var bound = before != FigureBound.Exact ? before : after != FigureBound.Exact ? after : quantity.Number.Bound;
        var role = NameContext.IsWordOfName(tokens, quantity.Number) ? FigureRole.Incidental : quantity.Number.Role;
        return Single(tokens, quantity, first, last, role, bound);
    }

    private static FigureMention Pair(FigureTokens tokens, Quantity quantity, QuantityPair pair, int floor, out int last)
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
        FigureTokens tokens, in Quantity quantity, int first, int last, FigureRole role, FigureBound bound) => new()
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

    private static FigureMention Code(FigureTokens tokens, int at, out int last)
    {
        var time = TimeOfDay.Read(tokens, at);
        last = time?.Last ?? at;
        return time is { Key: var key }
            ? Keyed(tokens, at, last, FigureRole.TimeOfDay, key)
            : Keyed(tokens, at, last, FigureRole.Identifier, KeyOf(tokens, at));
    }

    private static FigureMention Keyed(FigureTokens tokens, int first, int last, FigureRole role, string key) => new()
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

    private static string KeyOf(FigureTokens tokens, int code) =>
        string.Create(tokens[code].Length, (tokens, code), static (key, state) =>
    {
        var token = state.tokens[state.code];
        state.tokens.Text.AsSpan(token.Start, token.Length).ToUpperInvariant(key);
        key.Replace('‐', '-');
        key.Replace('‑', '-');
    });
}
