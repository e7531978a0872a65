using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Speakers;

namespace BriefingGen.Evidence.Checks;

/// <summary>Counts a brief's quotations by what became of them.</summary>
internal static class QuoteCoverages
{
    public static QuoteCoverage Of(LocatedBrief located)
    {
        var quotes = located.Brief.Quotes.Select(located.QuoteOf).ToList();
        var waived = quotes.Where(quote => quote.Quotation.Verdict == Verdict.Misattributed).ToList();
        var rest = quotes.Except(waived).ToList();
        var nearer = rest.Count(quote => quote.Speaker is AnotherNearer);
        var exact = rest.Where(quote => quote.IsWordForWord).ToList();
        return new QuoteCoverage(
            exact.Count,
            exact.Count(HasSic),
            rest.Count(quote => quote.Quotation.Verdict == Verdict.Edited && quote.Speaker is not AnotherNearer),
            nearer,
            waived.Count);
    }

    private static bool HasSic(LocatedQuote quote) => quote.Quotation.Passage?.Parts.Any(part => part is Sic) == true;
}
