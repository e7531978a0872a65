using System.Collections.Immutable;
using BriefingGen.Briefs.Markup;
using BriefingGen.Briefs.Notation;
using BriefingGen.Briefs.Reading;
using BriefingGen.Briefs.Shapes;
using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Briefs;

/// <summary>Every rule that reading a brief can report, by code.</summary>
public static class BriefRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        AccuserMissingRule.Rule,
        BottomLineLongRule.Rule,
        CitationCycleRule.Rule,
        CitationFormRule.Rule,
        ControlCharacterRule.Rule,
        CountDiffersRule.Rule,
        DateFormRule.Rule,
        DuplicateIdRule.Rule,
        DuplicateKeyRule.Rule,
        IdFormRule.Rule,
        InferredWithoutDateRule.Rule,
        LanguageFormRule.Rule,
        MissingDateRule.Rule,
        MissingKeyRule.Rule,
        OneSidedDisputeRule.Rule,
        PublisherMissingRule.Rule,
        RelationUnknownRule.Rule,
        SyntaxRule.Rule,
        TimelineOrderRule.Rule,
        TlpLabelRule.Rule,
        UndatedRule.Rule,
        UnknownIdRule.Rule,
        UnknownKeyRule.Rule,
        UnknownValueRule.Rule,
        UrlFormRule.Rule,
        ValueFormRule.Rule,
        WrongShapeRule.Rule,
        YamlBracketRule.Rule,
        YamlCitationListRule.Rule,
        YamlColonRule.Rule,
        YamlCommaRule.Rule,
        YamlCommentRule.Rule,
        YamlIndicatorRule.Rule,
        YamlLimitRule.Rule,
        YamlQuotesRule.Rule,
        YamlSpaceRule.Rule,
        YamlUnsupportedRule.Rule,
    ];
}
