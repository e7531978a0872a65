using System.Reflection;
using System.Text.RegularExpressions;
using BriefingGen.Briefs;
using BriefingGen.Evidence;
using BriefingGen.Narrative;
using BriefingGen.Publishing.Rules;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Tests.Rules;

public sealed partial class AllRulesTests
{
    [Fact]
    public void Every_rule_that_a_stage_declares_can_be_explained()
    {
        Assembly[] stages =
            [typeof(BriefRules).Assembly, typeof(EvidenceRules).Assembly, typeof(NarrativeRules).Assembly, typeof(AllRules).Assembly];
        var declared = stages
            .SelectMany(stage => stage.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => ((Rule)field.GetValue(null)!).Code);

        Assert.Equal(declared.Order(StringComparer.Ordinal), AllRules.All.Select(rule => rule.Code));
    }

    [Fact]
    public void A_code_names_one_rule() =>
        Assert.Empty(AllRules.All.GroupBy(rule => rule.Code).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Codes_are_lower_case_words_joined_by_hyphens() =>
        Assert.All(AllRules.All, rule => Assert.Matches(Code(), rule.Code));

    [Fact]
    public void Every_rule_has_a_summary_of_one_line_and_says_more_in_its_explanation() =>
        Assert.All(AllRules.All, rule =>
        {
            Assert.InRange(rule.Summary.Length, 10, 90);
            Assert.DoesNotContain('\n', rule.Summary);
            Assert.True(rule.Explanation.Trim().Length > rule.Summary.Length, rule.Code);
        });

    [Fact]
    public void A_fence_in_an_explanation_is_closed() =>
        Assert.All(AllRules.All, rule => Assert.Equal(0, rule.Explanation.Split("```").Length % 2 - 1));

    /// <summary>The contract's table. An archived text with a sign that no font has is told by a note, a speaker who is only further away than
    /// another name as a warning: those two cases lower their rule's severity.</summary>
    [Theory]
    [InlineData("yaml-colon", Severity.Error, false)]
    [InlineData("yaml-bracket", Severity.Error, false)]
    [InlineData("yaml-comma", Severity.Error, false)]
    [InlineData("yaml-citation-list", Severity.Error, false)]
    [InlineData("yaml-indicator", Severity.Error, false)]
    [InlineData("yaml-quotes", Severity.Error, false)]
    [InlineData("yaml-comment", Severity.Error, false)]
    [InlineData("quote-marks", Severity.Warning, false)]
    [InlineData("tlp-label", Severity.Error, false)]
    [InlineData("unknown-key", Severity.Error, false)]
    [InlineData("duplicate-key", Severity.Error, false)]
    [InlineData("date-form", Severity.Error, false)]
    [InlineData("missing-date", Severity.Error, false)]
    [InlineData("which-source", Severity.Error, false)]
    [InlineData("evidence-ambiguous", Severity.Error, false)]
    [InlineData("evidence-altered", Severity.Error, false)]
    [InlineData("quote-not-quoted", Severity.Error, true)]
    [InlineData("quote-misattributed", Severity.Error, true)]
    [InlineData("quote-spliced", Severity.Error, false)]
    [InlineData("quote-furniture", Severity.Error, true)]
    [InlineData("edit-hides", Severity.Warning, true)]
    [InlineData("extract-cut", Severity.Warning, true)]
    [InlineData("figure-not-found", Severity.Error, true)]
    [InlineData("figure-elsewhere", Severity.Warning, true)]
    [InlineData("figure-rounded", Severity.Error, true)]
    [InlineData("part-counted-twice", Severity.Error, true)]
    [InlineData("not-a-contradiction", Severity.Warning, true)]
    [InlineData("date-inferred", Severity.Error, false)]
    [InlineData("name-not-found", Severity.Error, true)]
    [InlineData("name-corrected", Severity.Error, true)]
    [InlineData("inner-quote", Severity.Error, false)]
    [InlineData("accuser-missing", Severity.Error, false)]
    [InlineData("stated-as-fact", Severity.Error, true)]
    [InlineData("status-lowered", Severity.Warning, false)]
    [InlineData("one-sided-dispute", Severity.Error, false)]
    [InlineData("loaded-word", Severity.Warning, true)]
    [InlineData("unknown-id", Severity.Error, false)]
    [InlineData("deadline-before", Severity.Note, false)]
    [InlineData("undated", Severity.Warning, false)]
    [InlineData("relation-unknown", Severity.Note, false)]
    [InlineData("idle-waiver", Severity.Warning, false)]
    [InlineData("evidence-not-found", Severity.Error, false)]
    [InlineData("quote-not-found", Severity.Error, false)]
    [InlineData("quote-altered", Severity.Error, false)]
    [InlineData("source-missing", Severity.Error, false)]
    [InlineData("source-changed", Severity.Error, false)]
    [InlineData("syntax", Severity.Error, false)]
    [InlineData("weekday-mismatch", Severity.Warning, true)]
    [InlineData("uncited-claim", Severity.Warning, true)]
    [InlineData("missing-glyph", Severity.Error, false)]
    public void What_the_contract_lists_has_its_severity_and_may_be_waived_or_not(string code, Severity severity, bool waivable)
    {
        var rule = AllRules.All.Single(rule => rule.Code == code);
        Assert.Equal((severity, waivable), (rule.Severity, rule.Waivable));
    }

    [Theory]
    [InlineData("quote-alterd", "quote-altered")]
    [InlineData("altered-quote", "quote-altered")]
    [InlineData("Unknown_Key", "unknown-key")]
    [InlineData("yaml-colons", "yaml-colon")]
    [InlineData("", null)]
    [InlineData("hippopotamus", null)]
    public void A_code_that_is_nearly_right_finds_its_rule(string typed, string? expected) =>
        Assert.Equal(expected, AllRules.Nearest(typed)?.Code);

    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex Code();
}
