using System.Text.Json;
using System.Xml.Linq;
using BriefingGen.Publishing.Reports;
using BriefingGen.Testing;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Tests.Reports;

public sealed class ReportTests
{
    public static TheoryData<string> Formats => ["json", "sarif", "github", "junit"];

    [Fact]
    public void Full() =>
        Golden.Verify(string.Join('\n', SampleRun.Findings().Select(found => StyledText.Plain(DiagnosticWriter.Full(found)))));

    [Fact]
    public void Concise() =>
        Golden.Verify(string.Concat(SampleRun.Findings().Select(found => StyledText.Plain(DiagnosticWriter.Concise(found)))));

    [Fact]
    public void Json() => Golden.Verify(JsonReport.Of(SampleRun.Outcome()));

    [Fact]
    public void Sarif() => Golden.Verify(SarifReport.Of(SampleRun.Outcome()));

    [Fact]
    public void Github() => Golden.Verify(GithubReport.Of(SampleRun.Outcome()));

    [Fact]
    public void Junit() => Golden.Verify(JunitReport.Of(SampleRun.Outcome()));

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_report_has_a_control_character_of_a_stranger(string format)
    {
        var report = Write(format, SampleRun.Outcome());

        Assert.DoesNotContain(report, character => char.IsControl(character) && character is not ('\n' or '\t'));
        Assert.EndsWith("\n", report, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_run_without_briefs_is_a_whole_report_too(string format)
    {
        var report = Write(format, new RunOutcome([], []));

        switch (format)
        {
            case "json" or "sarif":
                Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(report).RootElement.ValueKind);
                break;
            case "junit":
                Assert.Equal("testsuites", XDocument.Parse(report).Root!.Name);
                break;
            default:
                Assert.Equal("", report);
                break;
        }
    }

    [Fact]
    public void Each_finding_is_one_workflow_command_whatever_it_says()
    {
        var lines = GithubReport.Of(SampleRun.Outcome()).TrimEnd('\n').Split('\n');

        Assert.Equal(6, lines.Length);
        Assert.All(lines, line => Assert.Matches("^::(error|warning|notice) ([a-zA-Z]+=[^,:]*)(,[a-zA-Z]+=[^,:]*)*::", line));
    }

    [Fact]
    public void The_counts_of_JUnit_are_those_of_its_cases()
    {
        var root = XDocument.Parse(JunitReport.Of(SampleRun.Outcome())).Root!;

        foreach (var suite in root.Elements("testsuite").Append(root))
        {
            Assert.Equal((int)suite.Attribute("tests")!, suite.Descendants("testcase").Count());
            Assert.Equal((int)suite.Attribute("failures")!, suite.Descendants("failure").Count());
            Assert.Equal((int)suite.Attribute("errors")!, suite.Descendants("error").Count());
        }
    }

    private static string Write(string format, RunOutcome run) => format switch
    {
        "json" => JsonReport.Of(run),
        "sarif" => SarifReport.Of(run),
        "github" => GithubReport.Of(run),
        "junit" => JunitReport.Of(run),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
