using BriefingGen.Testing;

namespace BriefingGen.Cli.Tests;

public sealed class ExplainTests
{
    [Fact]
    public void A_code_is_explained_as_plain_text()
    {
        using var folder = new TemporaryFolder();

        var run = BriefgenProcess.Run(folder.Path, "explain", "unknown-id");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("unknown-id: an id that leads nowhere\nerror, cannot be waived\n\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n    actors:\n      ziegler: Jean Ziegler\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("```", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_code_all_are_listed_by_code_with_one_line_each()
    {
        using var folder = new TemporaryFolder();

        var run = BriefgenProcess.Run(folder.Path, "explain");

        var codes = run.Output.TrimEnd('\n').Split('\n').Select(line => line.Split(' ')[0]).ToList();
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
        Assert.Contains("not-written", codes);
        Assert.Contains("quote-altered", codes);
        Assert.Contains("syntax", codes);
        Assert.Contains("template-limit", codes);
    }

    [Fact]
    public void A_code_that_nothing_has_is_exit_code_2_with_the_nearest_one()
    {
        using var folder = new TemporaryFolder();

        var run = BriefgenProcess.Run(folder.Path, "explain", "quote-altred");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("did you mean “quote-altered”?", run.Errors, StringComparison.Ordinal);
    }
}
