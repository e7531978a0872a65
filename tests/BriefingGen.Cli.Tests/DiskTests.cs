using BriefingGen.Testing;

namespace BriefingGen.Cli.Tests;

/// <summary>Disks that are full or may not be written to, as a user meets them.</summary>
public sealed class DiskTests
{
    [PrivateMountFact]
    public void A_disk_that_fills_keeps_the_PDFs_that_it_has_room_for_and_no_half_of_another()
    {
        using var folder = BriefgenProcess.Workspace();

        // The short briefs are of about 25 kB, the long one of 100.
        var (code, output) = InShell(folder, "unshare -rm", "mkdir out && mount -t tmpfs -o size=40k tmpfs out && $BRIEFGEN build --jobs 1; code=$?; ls -A out; exit $code");

        Assert.Equal(3, code);
        Assert.Contains("error[not-written]", output, StringComparison.Ordinal);
        Assert.Contains("No space left on device", output, StringComparison.Ordinal);
        Assert.Contains("out/flash-short.pdf  2 pages", output, StringComparison.Ordinal);
        Assert.DoesNotContain(".tmp\n", output, StringComparison.Ordinal);
    }

    [PrivateMountFact]
    public void A_disk_that_is_full_keeps_the_PDF_of_before()
    {
        using var folder = BriefgenProcess.Workspace();

        var (code, output) = InShell(
            folder,
            "unshare -rm",
            "mkdir out && mount -t tmpfs -o size=16k tmpfs out && printf before >out/camp-ashraf.pdf && $BRIEFGEN build briefs/camp-ashraf.yaml; code=$?; cat out/camp-ashraf.pdf; ls -A out; exit $code");

        Assert.Equal(3, code);
        Assert.Contains("beforecamp-ashraf.pdf\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain(".tmp\n", output, StringComparison.Ordinal);
    }

    [PrivateMountFact]
    public void A_folder_that_may_only_be_read_is_told_for_each_brief()
    {
        using var folder = BriefgenProcess.Workspace();

        var (code, output) = InShell(folder, "unshare -rm", "mkdir out && mount -t tmpfs -o ro tmpfs out && $BRIEFGEN build briefs/flash.yaml briefs/camp-ashraf.yaml");

        Assert.Equal(3, code);
        Assert.Contains("flash.pdf", output, StringComparison.Ordinal);
        Assert.Contains("camp-ashraf.pdf", output, StringComparison.Ordinal);
        Assert.Contains("Read-only file system", output, StringComparison.Ordinal);
    }

    [PrivateMountFact]
    public void New_writes_no_half_of_a_brief()
    {
        using var folder = BriefgenProcess.Workspace();

        var (code, output) = InShell(
            folder, "unshare -rm", "mkdir full && mount -t tmpfs -o size=4k tmpfs full && printf x >full/x && cd full && $BRIEFGEN new ours --source ../seeds/fictional-quay-flood.txt --root ..; code=$?; find . -type f >&2; exit $code");

        Assert.Equal(3, code);
        Assert.DoesNotContain("fault of briefgen", output, StringComparison.Ordinal);
        Assert.EndsWith(".tmp'\n./x\n", output, StringComparison.Ordinal);
    }

    [LinuxFact]
    public void A_limit_on_the_size_of_files_is_told_like_a_full_disk()
    {
        using var folder = BriefgenProcess.Workspace();

        // The runtime's own double mapping of code is a file too.
        var (code, output) = InShell(folder, "", "trap '' XFSZ; ulimit -f 16; export DOTNET_EnableWriteXorExecute=0; $BRIEFGEN build briefs/camp-ashraf.yaml; code=$?; ls -A out; exit $code");

        Assert.Equal(3, code);
        Assert.Contains("error[not-written]", output, StringComparison.Ordinal);
        Assert.DoesNotContain(".tmp\n", output, StringComparison.Ordinal);
    }

    [LinuxFact]
    public void Results_that_go_to_a_full_disk_are_no_fault_of_briefgen()
    {
        using var folder = BriefgenProcess.Workspace();
        foreach (var command in (string[])["check", "check --format json", "explain", "schema", "--version", "--help"])
        {
            var (code, output) = InShell(folder, "", $"$BRIEFGEN {command} >/dev/full");

            Assert.Equal((command, 3), (command, code));
            Assert.Equal("briefgen: what was found cannot be written out: No space left on device", output.Split(" : ")[0].Trim());
        }
    }

    [LinuxFact]
    public void Findings_that_go_to_a_full_disk_are_not_taken_for_none()
    {
        using var folder = BriefgenProcess.Workspace();
        folder.Write("briefs/wrong.yaml", "titel: T\n");

        var (code, _) = InShell(folder, "", "$BRIEFGEN check briefs/wrong.yaml 2>/dev/full");

        Assert.Equal(3, code);
    }

    private static (int ExitCode, string Output) InShell(TemporaryFolder folder, string before, string script)
    {
        var dll = Path.Combine(AppContext.BaseDirectory, "briefgen.dll");
        return ExternalTool.Run("sh", "-c", $"cd '{folder.Path}' && BRIEFGEN='dotnet {dll}' exec {before} sh -c '{script.Replace("'", "'\\''", StringComparison.Ordinal)}'");
    }
}
