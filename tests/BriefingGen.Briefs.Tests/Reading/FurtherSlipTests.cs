using BriefingGen.Briefs.Reading;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Tests.Reading;

public class FurtherSlipTests
{
    [Fact]
    public void Slips_in_several_parts_of_a_brief_are_told_in_one_run() => Assert.Equal(
        [(1, "yaml-colon"), (5, "yaml-indicator"), (8, "syntax")],
        Read(
            "title: a: b\nsources:\n  a: x.txt\nfacts:\n  - label: @x\n    value: y\n"
            + "quotes:\n  - text: \"never closed\n    speaker: z\n"));

    [Theory]
    [InlineData("title: a: b\nsources:\n  a: x.txt\nfacts:\n  - label: x\n    value: y\n", 1)]
    [InlineData("title: \"never closed\nsources:\n  a: x.txt\nfacts:\n  - label: x\n", 1)]
    [InlineData("sources: {a: x.txt\ntitle: y\nfacts:\n  - label: x\n", 1)]
    [InlineData("title: a: b\nnot a key: of a brief: at all\n", 1)]
    public void One_slip_is_told_once(string text, int count) =>
        Assert.Equal(
            count,
            Read(text).Count(found => found.Code is "syntax" || found.Code.StartsWith("yaml-", StringComparison.Ordinal)));

    [Fact]
    public void A_thousand_slips_end()
    {
        var found = Read(string.Concat(Enumerable.Repeat("title: a: b\n", 5_000)));

        Assert.InRange(found.Count, 1, 40);
    }

    private static List<(int Line, string Code)> Read(string text)
    {
        var found = new DiagnosticBag();
        BriefReader.Read(new TextFile("brief.yaml", text), found);
        return [.. found.Sorted().Where(finding => finding.Severity == Severity.Error)
            .Select(finding => (finding.Primary!.Span.File.LineOf(finding.Primary.Span.Start), finding.Rule.Code))];
    }
}
