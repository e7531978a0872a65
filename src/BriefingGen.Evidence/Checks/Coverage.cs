using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;

namespace BriefingGen.Evidence.Checks;

/// <summary>What the coverage line counts (CONTRACT.md §8). Whatever is in none of the counts of its kind is an error, and no
/// line is printed.</summary>
public sealed record Coverage(
    QuoteCoverage Quotes, FigureCoverage Figures, ClaimCoverage Claims, ImmutableArray<RelationCount> Sources);

/// <param name="WordForWord">Some with [sic], joined over an attribution, or extracts.</param>
/// <param name="WithSic">Of those word for word.</param>
/// <param name="Edited">With words left out, put in or recased, as marked.</param>
/// <param name="AnotherNearer">The words stand; the source puts another name nearer. Never counted as word for word.</param>
/// <param name="Waived">The editor lets a finding about them stand.</param>
public sealed record QuoteCoverage(int WordForWord, int WithSic, int Edited, int AnotherNearer, int Waived)
{
    public int Total => WordForWord + Edited + AnotherNearer + Waived;

    internal static QuoteCoverage Of(CheckedBrief brief)
    {
        var quotes = brief.Brief.Quotes.Select(brief.QuoteOf).ToList();
        var standing = quotes.Where(quote => quote.Quotation.Verdict != Verdict.Misattributed).ToList();
        var exact = standing.Where(quote => quote.IsWordForWord).ToList();
        return new QuoteCoverage(
            exact.Count,
            exact.Count(quote => quote.Quotation.HasSic),
            standing.Count(quote => quote.Quotation.Verdict == Verdict.Edited && !quote.IsAnotherNearer),
            standing.Count(quote => quote.IsAnotherNearer),
            quotes.Count - standing.Count);
    }
}

/// <summary>Figures and dates in all that is printed of the brief, each mention once.</summary>
/// <param name="Stand">In the passages cited (of dates: or their paragraphs).</param>
/// <param name="Inferred">Dates that the editor completed and gave a reason for.</param>
/// <param name="Rounded">And say so.</param>
/// <param name="Calculated">By a declared sum.</param>
/// <param name="Counted">From the brief itself.</param>
/// <param name="Elsewhere">In the cited source, but not in the passages cited.</param>
/// <param name="Waived">The editor lets a finding about them stand.</param>
public sealed record FigureCoverage(int Stand, int Inferred, int Rounded, int Calculated, int Counted, int Elsewhere, int Waived)
{
    public int Total => Stand + Inferred + Rounded + Calculated + Counted + Elsewhere + Waived;
}

/// <summary>Claims are facts, demands and timeline entries.</summary>
/// <param name="Elsewhere">Their voice is named in the source, but not near the passage.</param>
/// <param name="Waived">The editor lets a finding about their voice stand.</param>
public sealed record ClaimCoverage(int Attributed, int Elsewhere, int Waived)
{
    public int Total => Attributed + Elsewhere + Waived;
}

/// <summary>Sources of one relation to the events; relations in the order of <see cref="SourceRelation"/>.</summary>
public sealed record RelationCount(SourceRelation Relation, int Count)
{
    internal static ImmutableArray<RelationCount> Of(Brief brief) =>
    [
        .. brief.Sources
            .CountBy(source => source.Relation.Value)
            .Select(count => new RelationCount(count.Key, count.Value))
            .OrderBy(count => count.Relation),
    ];
}
