using System.Collections.Immutable;
using BriefingGen.Evidence.Checks;
using BriefingGen.Evidence.Checks.Attribution;
using BriefingGen.Evidence.Checks.Quotes;
using BriefingGen.Evidence.Checks.Statuses;
using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence;

/// <summary>Every rule that comparing a brief with its sources can report, by code.</summary>
public static class EvidenceRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        ActorNotFoundRule.Rule,
        DateElsewhereRule.Rule,
        DateInferredRule.Rule,
        DateNotFoundRule.Rule,
        DeadlineBeforeRule.Rule,
        DenialAllegedRule.Rule,
        DirectionDiffersRule.Rule,
        EditHidesRule.Rule,
        EditIdleRule.Rule,
        EvidenceAlteredRule.Rule,
        EvidenceAmbiguousRule.Rule,
        EvidenceNotFoundRule.Rule,
        EvidenceSplicedRule.Rule,
        ExtractCutRule.Rule,
        FigureElsewhereRule.Rule,
        FigureNotFoundRule.Rule,
        FigureRoundedRule.Rule,
        IdleWaiverRule.Rule,
        InnerQuoteRule.Rule,
        LoadedWordRule.Rule,
        NameNotFoundRule.Corrected,
        NameNotFoundRule.Rule,
        NotAContradictionRule.Rule,
        PartCountedTwiceRule.Rule,
        PlaceholderRule.Rule,
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
        StatedAsFactRule.Rule,
        StatusLoweredRule.Rule,
        SumDiffersRule.Rule,
        SumFormRule.Rule,
        SumOperandRule.Rule,
        UncitedClaimRule.Rule,
        VoiceNotNamedRule.Rule,
        WeekdayMismatchRule.Rule,
        WhichSourceRule.Rule,
    ];
}
