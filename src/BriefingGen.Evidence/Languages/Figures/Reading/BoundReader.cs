using BriefingGen.Evidence.Languages.Figures.Lexicons;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>Finds what says how exact a figure is, before it (“more than another 50”) and behind it (“50 or so”).</summary>
internal static class BoundReader
{
    /// <param name="first">The first token of the figure.</param>
    /// <param name="floor">The first token that may belong to it.</param>
    /// <returns>The bound and the first token that belongs to it; Exact and <paramref name="first"/> where there is none.</returns>
    public static (FigureBound Bound, int First) Before(TokenList tokens, int first, int floor, FigureUnit? unit)
    {
        var last = tokens.Previous(first);
        FigureBound bound;
        int start;
        for (var fillers = 0; !Match(tokens, last, floor, unit, out bound, out start); fillers++)
        {
            if (fillers == 2 || !tokens.Has(last, WordTraits.Filler))
                return (FigureBound.Exact, first);
            last = tokens.Previous(last);
        }

        // “up to about 50”: the outer word says more.
        var outer = tokens.Previous(start);
        return Match(tokens, outer, floor, unit, out var further, out var outerStart)
            ? (further == FigureBound.About ? bound : further, outerStart)
            : (bound, start);
    }

    /// <param name="last">The last token of the figure.</param>
    public static (FigureBound Bound, int Last) After(TokenList tokens, int last)
    {
        var next = tokens.Next(last);
        if (tokens.IsSign(next, '+') && !tokens[next].SpaceBefore)
            return (FigureBound.AtLeast, next);
        if (tokens.Lexicon.BoundsAfter.TryForward(tokens, next, out var bound, out var end))
            return (bound, end);

        // “50 people or more”: one noun may stand between.
        var behindNoun = tokens.Next(next);
        return tokens.Is(next, TokenKind.Word) && tokens.Has(behindNoun, WordTraits.RangeOr)
            && tokens.Lexicon.BoundsAfter.TryForward(tokens, behindNoun, out bound, out end)
            ? (bound, end)
            : (FigureBound.Exact, last);
    }

    private static bool Match(TokenList tokens, int last, int floor, FigureUnit? unit, out FigureBound bound, out int first)
    {
        (bound, first) = (FigureBound.Exact, last);
        if (last < floor || !tokens.Lexicon.BoundsBefore.TryBackward(tokens, last, out bound, out first) || first < floor)
            return false;
        var word = tokens.WordAt(first)!;
        if (first == last && bound == FigureBound.About && tokens.Has(tokens.Previous(first), WordTraits.TakesAbout))
            return false;

        // “over two days” is a stretch of time.
        return first != last || word.Text != "over" || unit is not { Base: "second" or "month" };
    }
}
