using System.Collections.Immutable;
using BriefingGen.Briefs;
using BriefingGen.Evidence;
using BriefingGen.Narrative;
using BriefingGen.Publishing.Findings;
using BriefingGen.Publishing.Outputs;
using BriefingGen.Publishing.Reading;
using BriefingGen.Text.Comparison;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Rules;

/// <summary>Every rule of every stage: what `explain` knows.</summary>
public static class AllRules
{
    private const int LongestCode = 64;
    private const double LeastSimilarity = 0.5;

    /// <summary>By code.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        .. BriefRules.All
            .Concat(EvidenceRules.All)
            .Concat(NarrativeRules.All)
            .Concat(PublishingRules.All)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    public static Rule? Find(string code) => All.FirstOrDefault(rule => rule.Code == code);

    /// <summary>The rule that a mistyped code may have meant; null if none is near.</summary>
    public static Rule? Nearest(string typed)
    {
        if (typed.Length > LongestCode)
            return null;
        var plain = typed.ToLowerInvariant().Replace('_', '-');
        var (nearest, similarity) = All.Select(rule => (Rule: rule, Similarity: BigramSimilarity.Between(plain, rule.Code)))
            .MaxBy(pair => pair.Similarity);
        return similarity >= LeastSimilarity ? nearest : null;
    }
}

/// <summary>Every rule that opening files, layout and writing can report, by code.</summary>
public static class PublishingRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        EncodingRule.Rule,
        FileTypeRule.Rule,
        MissingGlyphRule.Rule,
        UnreadableRule.Rule,
        UnwrittenRule.Rule,
        OutsideRootRule.Rule,
        NonconformingRule.Rule,
        WaiverCodeRule.Rule,
        WordBrokenRule.Rule,
    ];
}
