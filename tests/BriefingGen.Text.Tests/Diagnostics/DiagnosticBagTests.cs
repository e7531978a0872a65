using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Text.Tests.Diagnostics;

public class DiagnosticBagTests
{
    private static readonly Rule Rule = new("a-rule", Severity.Warning, Waivable: true, "a rule", "…");

    [Fact]
    public void Findings_are_sorted_by_file_and_place_and_keep_their_order_at_one_place()
    {
        var (a, b) = (new TextFile("a.yaml", "xyz"), new TextFile("b.yaml", "xyz"));
        var found = new DiagnosticBag();
        found.AddRange(
        [
            new Diagnostic(Rule, "5", new Label(b.Span(0, 1))),
            new Diagnostic(Rule, "4", new Label(a.Span(2, 1))),
            new Diagnostic(Rule, "2", new Label(a.Span(1, 1))),
            new Diagnostic(Rule, "3", new Label(a.Span(1, 2))),
            new Diagnostic(Rule, "1", null) { Path = "a.yaml" },
        ]);

        Assert.Equal(["1", "2", "3", "4", "5"], found.Sorted().Select(finding => finding.Message));
    }

    [Fact]
    public void Only_an_error_makes_it_hold_errors_whatever_the_rule_says()
    {
        var found = new DiagnosticBag();
        found.Add(new Diagnostic(Rule, "m", null));
        Assert.False(found.HasErrors);

        found.Add(new Diagnostic(Rule, "m", null) { Severity = Severity.Error });
        Assert.True(found.HasErrors);
    }
}
