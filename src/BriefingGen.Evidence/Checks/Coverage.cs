using System.Collections.Immutable;
using BriefingGen.Briefs.Model;

namespace BriefingGen.Evidence.Checks;

/// <summary>What the coverage line counts (BRIEF.md §8). Whatever is in none of the counts of its kind is an error, and no line is
/// printed.</summary>
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
public sealed record RelationCount(SourceRelation Relation, int Count);
