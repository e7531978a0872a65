using System.Collections.Immutable;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Narrative.Rules;

/// <summary>Every rule that composing a briefing can report, by code.</summary>
public static class NarrativeRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        LanguageUnavailableRule.Rule,
        TemplateCitationRule.Rule,
        TemplateErrorRule.Rule,
        TemplateIncludeRule.Rule,
        TemplateLimitRule.Rule,
        TemplateSyntaxRule.Rule,
        TemplateUnknownRule.Rule,
    ];
}
