using System.Collections.Immutable;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

/// <summary>Every rule that comparing a brief with its sources can report, by code.</summary>
public static class EvidenceRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        EditHidesRule.Rule,
        EditIdleRule.Rule,
        EvidenceAlteredRule.Rule,
        EvidenceAmbiguousRule.Rule,
        EvidenceNotFoundRule.Rule,
        EvidenceSplicedRule.Rule,
        ExtractCutRule.Rule,
        QuoteAlteredRule.Rule,
        QuoteAmbiguousRule.Rule,
        QuoteFurnitureRule.Rule,
        QuoteMarksRule.Rule,
        QuoteMisattributedRule.Rule,
        QuoteNotFoundRule.Rule,
        QuoteNotQuotedRule.Rule,
        QuoteSplicedRule.Rule,
        SourceChangedRule.Rule,
        SourceMissingRule.Rule,
        WhichSourceRule.Rule,
    ];
}
