using System.Collections.Immutable;
using BriefingGen.Briefs;
using BriefingGen.Evidence.Rules;
using BriefingGen.Narrative.Rules;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Rules;

/// <summary>Every rule of every stage: what `explain` knows.</summary>
public static class AllRules
{
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

    /// <summary>The rule that a code nobody has may have meant; none where nothing is near.</summary>
    public static Rule? Nearest(string typed)
    {
        var (nearest, likeness) = All.Select(rule => (rule, CodeLikeness.Of(typed, rule.Code))).MaxBy(pair => pair.Item2);
        return likeness >= CodeLikeness.Enough ? nearest : null;
    }
}
