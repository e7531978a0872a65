using System.Reflection;
using System.Text.RegularExpressions;
using BriefingGen.Briefs.Rules;
using BriefingGen.Evidence.Rules;
using BriefingGen.Narrative.Rules;
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
