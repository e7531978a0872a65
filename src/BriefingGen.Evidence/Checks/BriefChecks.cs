using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Standing;
using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Evidence.Rules;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Checks;

/// <summary>Every check of what a briefing says against its archived sources. Quotations were checked when they were located.</summary>
public static class BriefChecks
{
    /// <param name="summary">What is printed as the summary: the editor's, or what a template wrote.</param>
    /// <param name="itemOf">What an id in it names: a citable item, or another side of a fact.</param>
    public static CheckedBrief Check(
        LocatedBrief located, MarkdownText? summary, Func<string, object?> itemOf, DiagnosticBag found)
    {
        var brief = located.Brief;
        var findings = new CheckFindings(found);
        var sources = new TextSources(located);
        var completeness = new Completeness(located);
        ImmutableArray<PrintedStretch> stretches = [.. PrintedStretches.Of(located, summary, itemOf).Where(completeness.Of)];

        var figures = new TextChecks(located, sources, isComposed: brief.Summary is null, completeness, findings).Check(stretches);
        var claims = new AttributionCheck(located, sources, completeness, findings).Check();
        var editors = new ActorsCheck(located, sources, findings).Check();
        new DenialsCheck(findings).Check(brief);
        new StatedAsFactCheck(located, findings).Check(stretches);

        var quotesWaived = brief.Quotes.SelectMany(quote => located.QuoteOf(quote).Waived.Select(finding => (quote, finding)));
        findings.AddWaived(quotesWaived);
        foreach (var (_, waiver) in findings.Idle(brief))
            found.Add(IdleWaiverRule.Of(waiver));
        return new CheckedBrief(located)
        {
            Coverage = new Coverage(QuoteCoverages.Of(located), figures, claims, [.. Relations(brief)]),
            Waived = findings.Waived,
            EditorsWords = editors,
        };
    }

    private static IEnumerable<RelationCount> Relations(Brief brief) =>
        brief.Sources.CountBy(source => source.Relation.Value).Select(count => new RelationCount(count.Key, count.Value)).OrderBy(count => count.Relation);
}
