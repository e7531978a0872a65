using BriefingGen.Evidence.Languages.Figures.Lexicons;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>Finds the words that say how exact a figure is, before it (“more than another 50”) and after it (“50 or
/// so”).</summary>
internal static class BoundReader
{
    /// <param name="first">The first token of the figure.</param>
    /// <param name="floor">The first token that may belong to it.</param>
    /// <param name="end">The last token of the figure, its unit included.</param>
    /// <returns>The bound and its first token; Exact and <paramref name="first"/> if there is no bound.</returns>
    public static (FigureBound Bound, int First) Before(FigureTokens tokens, int first, int floor, FigureUnit? unit, int end)
    {
        var isPeriod = unit is { Base: "second" or "month" } || tokens.Has(tokens.Next(end), WordTraits.Period);
        var last = tokens.Previous(first);
        FigureBound bound;
        int start;
        for (var fillers = 0; !Match(tokens, last, floor, isPeriod, out bound, out start); fillers++)
        {
            if (fillers == 2 || !tokens.Has(last, WordTraits.Filler))
                return (FigureBound.Exact, first);
            last = tokens.Previous(last);
        }

        // “up to about 50”: the outer word says more.
        var outer = tokens.Previous(start);
        return Match(tokens, outer, floor, isPeriod, out var further, out var outerStart)
            ? (further == FigureBound.About ? bound : further, outerStart)
            : (bound, start);
    }

    /// <param name="last">The last token of the figure.</param>
    public static (FigureBound Bound, int Last) After(FigureTokens tokens, int last)
    {
        var next = tokens.Next(last);
        if (tokens.IsSign(next, '+') && !tokens[next].SpaceBefore && !tokens.Is(next + 1, FigureTokenKind.Numeral))
            return (FigureBound.AtLeast, next);
        if (tokens.Lexicon.BoundsAfter.TryForward(tokens, next, out var bound, out var end))
            return LeadsOn(tokens, end) ? (FigureBound.Exact, last) : (bound, end);

        // “50 people or more”: one noun may stand between.
        var behindNoun = tokens.Next(next);
        return tokens.Is(next, FigureTokenKind.Word) && tokens.Has(behindNoun, WordTraits.RangeOr)
            && tokens.Lexicon.BoundsAfter.TryForward(tokens, behindNoun, out bound, out end) && !LeadsOn(tokens, end)
            ? (bound, end)
            : (FigureBound.Exact, last);
    }

    /// <summary>“12 and more than 50”, “12 and over 50”: the bound is that of the next figure.</summary>
    private static bool LeadsOn(FigureTokens tokens, int last)
    {
        var next = last + 1;
        return tokens.Is(next, FigureTokenKind.Numeral) || tokens.Has(next, WordTraits.LeadsToNumber)
            || tokens.KindAt(next) is not (
                NumberWordKind.None or NumberWordKind.And or NumberWordKind.Of or NumberWordKind.Suffix)
            || tokens.Lexicon.CurrenciesBefore.TryForward(tokens, next, out _, out _);
    }

    private static bool Match(FigureTokens tokens, int last, int floor, bool isPeriod, out FigureBound bound, out int first)
    {
        (bound, first) = (FigureBound.Exact, last);
        if (last < floor || !tokens.Lexicon.BoundsBefore.TryBackward(tokens, last, out bound, out first) || first < floor)
            return false;
        if (first != last)
            return true;
        var before = tokens.Previous(first);
        return tokens.WordAt(first)!.Text switch
        {
            "about" or "around" => !tokens.Has(before, WordTraits.TakesAbout),
            "c" or "ca" => tokens.IsSign(first + 1, '.'),

            // “over two days” means during, “handed over 12 prisoners” has no bound.
            "over" => !isPeriod && !tokens.Has(before, WordTraits.TakesOver),
            _ => true,
        };
    }
}
