using System.Globalization;
using BriefingGen.Testing;

namespace BriefingGen.Cli.Tests;

/// <summary>A run that ends early leaves each PDF whole: the one of before or the new one.</summary>
public sealed class InterruptionTests
{
    private const int Briefs = 12;
    private const string Before = "the PDF of before";

    [Fact]
    public void A_kill_at_any_moment_leaves_every_PDF_whole_and_the_next_run_leaves_nothing_behind()
    {
        using var folder = ManyBriefs();
        BriefgenProcess.Run(folder.Path, "build", "--out", "clean");
        var killed = 0;
        for (var wait = 60; wait <= 1_200; wait += 95)
        {
            foreach (var number in Enumerable.Range(0, Briefs))
                folder.Write($"out/{Name(number)}.pdf", Before);
            using var process = BriefgenProcess.Start(folder.Path, "build");
            if (!process.WaitForExit(wait))
            {
                process.Kill();
                process.WaitForExit();
                killed++;
            }

            foreach (var number in Enumerable.Range(0, Briefs))
                Assert.True(IsWhole(folder, Name(number)), $"after {wait} ms {Name(number)}.pdf is neither the old nor the new one");
        }

        Assert.True(killed > 3, "briefgen was too quick to be killed");
        Assert.Equal(0, BriefgenProcess.Run(folder.Path, "build").ExitCode);
        Assert.Equal(
            Enumerable.Range(0, Briefs).Select(number => Name(number) + ".pdf"),
            Directory.EnumerateFiles(Path.Combine(folder.Path, "out"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_a_killed_run_left_behind_is_removed_and_a_strangers_file_is_not()
    {
        using var folder = ManyBriefs();
        var left = folder.Write("out/sub/.brief-000.pdf.999999999.tmp", "half a PDF");
        var strange = folder.Write("out/.notes.tmp", "mine");

        BriefgenProcess.Run(folder.Path, "build");

        Assert.False(File.Exists(left));
        Assert.True(File.Exists(strange));
    }

    [ToolFact("kill")]
    public void Ctrl_C_finishes_the_brief_at_hand_and_says_how_far_it_came()
    {
        // So many that a quick machine is not done before the signal comes.
        const int many = 500;
        using var folder = ManyBriefs(many);
        using var process = BriefgenProcess.Start(folder.Path, "build");
        var first = process.StandardOutput.ReadLine();

        ExternalTool.Run("kill", Interrupt(), process.Id.ToString(CultureInfo.InvariantCulture));

        var done = 1 + process.StandardOutput.ReadToEnd().Count(character => character == '\n');
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)));
        Assert.StartsWith("out/brief-000.pdf", first, StringComparison.Ordinal);
        Assert.Equal(130, process.ExitCode);
        Assert.Contains($"interrupted: {done} of {many} briefs were done", process.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal(done, Directory.EnumerateFiles(Path.Combine(folder.Path, "out"), "*", SearchOption.AllDirectories).Count());
    }

    [ToolFact("kill")]
    public void Watching_checks_again_what_is_saved_until_it_is_interrupted()
    {
        using var folder = ManyBriefs();
        using var process = BriefgenProcess.Start(folder.Path, "check", "briefs/brief-000.yaml", "--watch", "--root", ".");
        var first = process.StandardOutput.ReadLine();
        while (process.StandardError.ReadLine()?.StartsWith("Watching", StringComparison.Ordinal) == false)
        {
            // The first check's notes.
        }

        var brief = Path.Combine(folder.Path, "briefs/brief-000.yaml");
        File.WriteAllText(brief, File.ReadAllText(brief).Replace("title:", "titel:", StringComparison.Ordinal));
        var second = process.StandardOutput.ReadLine();
        ExternalTool.Run("kill", Interrupt(), process.Id.ToString(CultureInfo.InvariantCulture));

        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)));
        Assert.Equal("briefs/brief-000.yaml  no errors", first);
        Assert.StartsWith("briefs/brief-000.yaml  not built: ", second, StringComparison.Ordinal);
    }

    /// <summary>What a script runs in the background ignores SIGINT, and so do its children; SIGTERM asks for the same.</summary>
    private static string Interrupt()
    {
        var ignored = File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))[7..].Trim();
        return (ulong.Parse(ignored, NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 2) == 0 ? "-INT" : "-TERM";
    }

    private static bool IsWhole(TemporaryFolder folder, string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder.Path, "out", name + ".pdf"));
        return bytes.AsSpan().SequenceEqual(System.Text.Encoding.ASCII.GetBytes(Before))
            || bytes.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder.Path, "clean", name + ".pdf")));
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"brief-{number:000}");

    private static TemporaryFolder ManyBriefs(int count = Briefs)
    {
        var folder = new TemporaryFolder();
        folder.Write("seeds/fictional-quay-flood.txt", File.ReadAllBytes(Path.Combine(SourceTree.Root, "seeds/fictional-quay-flood.txt")));
        var brief = File.ReadAllText(Path.Combine(SourceTree.Root, "briefs/flash.yaml"));
        foreach (var number in Enumerable.Range(0, count))
            folder.Write($"briefs/{Name(number)}.yaml", brief);
        return folder;
    }
}
