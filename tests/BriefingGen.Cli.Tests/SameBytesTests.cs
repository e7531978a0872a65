namespace BriefingGen.Cli.Tests;

public sealed class SameBytesTests
{
    [Fact]
    public void The_same_brief_gives_the_same_bytes_in_another_folder_time_zone_locale_and_number_of_jobs()
    {
        using var here = BriefgenProcess.Workspace();
        using var there = BriefgenProcess.Workspace();
        var first = BriefgenProcess.Run(here.Path, "build", "briefs", "--jobs", "7");
        var second = BriefgenProcess.RunWith(
            new()
            {
                ["TZ"] = "Pacific/Kiritimati",
                ["LC_ALL"] = "tr_TR.UTF-8",
                ["LANG"] = "ar_EG.UTF-8",
                ["DOTNET_PROCESSOR_COUNT"] = "1",
            },
            Path.Combine(there.Path, "seeds"),
            "build", "../briefs", "--out", "../out");

        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        Assert.Equal((0, ""), (second.ExitCode, second.Errors));
        var pdfs = Directory.EnumerateFiles(Path.Combine(here.Path, "out"), "*.pdf", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(pdfs);
        Assert.All(pdfs, pdf => Assert.Equal(
            File.ReadAllBytes(pdf),
            File.ReadAllBytes(Path.Combine(there.Path, "out", Path.GetRelativePath(Path.Combine(here.Path, "out"), pdf)))));
    }

    [Fact]
    public void The_machines_clock_is_nowhere_in_the_PDF()
    {
        using var folder = BriefgenProcess.Workspace();
        BriefgenProcess.Run(folder.Path, "build", "briefs/camp-ashraf.yaml");

        var bytes = File.ReadAllText(Path.Combine(folder.Path, "out", "camp-ashraf.pdf"), System.Text.Encoding.Latin1);

        var years = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(File.GetLastWriteTimeUtc).Append(File.GetLastWriteTimeUtc(folder.Path))
            .Select(time => $"{time.Year}-{time.Month:00}-{time.Day:00}");
        Assert.All(years, today => Assert.DoesNotContain(today, bytes, StringComparison.Ordinal));
        Assert.Contains("2014-08-31", bytes, StringComparison.Ordinal);
    }
}
