using System.Collections.Immutable;
using BriefingGen.Narrative.Composition;
using BriefingGen.Narrative.Templates;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Narrative;

/// <summary>The rules of composing a briefing, ordered by code.</summary>
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
