using System.Collections.Immutable;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Rules;

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
