using BriefingGen.Briefs.Reading;
using BriefingGen.Testing;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Tests.Rules;

public class RuleTests
{
    private static readonly string Fixtures = Path.Combine(SourceTree.Root, "tests/BriefingGen.Briefs.Tests/Rules/Fixtures");

    public static TheoryData<string> Codes => [.. BriefRules.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_editor_is_told_what_is_wrong_where_and_what_to_do(string code)
    {
        var found = new DiagnosticBag();
        var bytes = File.ReadAllBytes(Path.Combine(Fixtures, $"{code}.yaml"));
        var file = TextFileReader.Read($"briefs/{code}.yaml", bytes, out var fault);
        Assert.Null(fault);

        BriefReader.Read(file!, found);

        Assert.Contains(found.Sorted(), diagnostic => diagnostic.Rule.Code == code);
        // What a short fixture leaves out is noted in each.
        var shown = found.Sorted().Where(diagnostic => diagnostic.Severity > Severity.Note || diagnostic.Rule.Code == code);
        Golden.Verify(string.Join('\n', shown.Select(diagnostic => StyledText.Plain(DiagnosticWriter.Full(diagnostic)))), code);
    }

    [Fact]
    public void Each_rule_has_its_own_code_in_the_one_form()
    {
        Assert.Distinct(BriefRules.All.Select(rule => rule.Code));
        Assert.All(BriefRules.All, rule => Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Code));
        Assert.Equal(BriefRules.All.OrderBy(rule => rule.Code, StringComparer.Ordinal), BriefRules.All);
    }

    [Fact]
    public void Each_rule_explains_itself_in_a_line_and_at_length()
    {
        Assert.All(BriefRules.All, rule =>
        {
            Assert.DoesNotContain('\n', rule.Summary);
            Assert.False(rule.Summary.EndsWith('.'));
            Assert.True(rule.Explanation.Length > rule.Summary.Length);
        });
    }

    [Fact]
    public void Each_finding_says_what_to_do()
    {
        foreach (var code in BriefRules.All.Select(rule => rule.Code))
        {
            var found = new DiagnosticBag();
            BriefReader.Read(new TextFile(code, File.ReadAllText(Path.Combine(Fixtures, $"{code}.yaml"))), found);
            Assert.All(found.Sorted(), diagnostic =>
                Assert.True(diagnostic.Help.Length > 0 || diagnostic.Related.Length > 0, diagnostic.Message));
        }
    }
}
