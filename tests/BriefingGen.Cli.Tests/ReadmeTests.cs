using BriefingGen.Testing;

namespace BriefingGen.Cli.Tests;

/// <summary>What the README shows is what comes out.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(SourceTree.Root, "README.md"));

    [Fact]
    public void The_brief_of_ten_lines_builds_and_a_changed_word_is_told_as_shown()
    {
        using var folder = BriefgenProcess.Workspace();
        var brief = Fenced("```yaml\n");
        folder.Write("briefs/ten-lines.yaml", brief);

        var built = BriefgenProcess.Run(folder.Path, "build", "briefs/ten-lines.yaml");
        folder.Write("briefs/ten-lines.yaml", brief.Replace("launch a credible", "launch an credible", StringComparison.Ordinal));
        var refused = BriefgenProcess.Run(folder.Path, "check", "briefs/ten-lines.yaml");

        Assert.Equal(10, brief.TrimEnd().Split('\n').Length);
        Assert.Equal("out/ten-lines.pdf  2 pages", built.Output.Split(',')[0]);
        Assert.Contains(Fenced("```\nerror[", keep: "error["), refused.Errors, StringComparison.Ordinal);
    }

    private static string Fenced(string opening, string keep = "")
    {
        var start = Readme.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        return keep + Readme[start..Readme.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
