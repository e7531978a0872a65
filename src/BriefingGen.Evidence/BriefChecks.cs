using System.Collections.Immutable;
using BriefingGen.Evidence.Checks;
using BriefingGen.Evidence.Checks.Attribution;
using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Evidence.Checks.Quotes;
using BriefingGen.Evidence.Checks.Statuses;
using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Evidence.Citing;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence;

/// <summary>
/// Every check of what a briefing says against its archived sources. Quotations and statuses come first, since a narrative prints them;
/// then, with the narrative's words, all texts.
/// </summary>
public static class BriefChecks
{
    public static CheckedBrief Check(LocatedBrief located, DiagnosticBag found) =>
        new(located, new QuoteChecks(located, found).Check(), new StatusCheck(located, found).Check());

    /// <param name="summary">Null if none is printed.</param>
    public static EvidenceReport CheckTexts(CheckedBrief brief, PrintedSummary? summary, DiagnosticBag found)
    {
        var located = brief.Located;
        var findings = new CheckFindings(found);
        var sources = new TextSources(located);
        var completeness = new Completeness(located);
        ImmutableArray<PrintedStretch> stretches = [.. PrintedStretches.Of(located, summary).Where(stretch => stretch.IsComplete(completeness))];

        var isComposed = brief.Brief.Summary is null;
        var figures = new TextChecks(brief, sources, isComposed, completeness, findings).Check(stretches);
        var claims = new AttributionCheck(located, sources, completeness, findings).Check();
        var editors = new ActorsCheck(located, sources, findings).Check();
        new DenialsCheck(findings).Check(brief.Brief);
        new StatedAsFactCheck(brief, findings).Check(stretches);

        findings.AddWaived(brief.Brief.Quotes.SelectMany(quote => brief.QuoteOf(quote).Waived.Select(finding => (quote, finding))));
        foreach (var waiver in findings.Idle(brief.Brief))
            found.Add(IdleWaiverRule.Of(waiver));
        return new EvidenceReport
        {
            Coverage = new Coverage(QuoteCoverage.Of(brief), figures, claims, RelationCount.Of(brief.Brief)),
            Waived = findings.Waived,
            EditorsWords = editors,
        };
    }
}
