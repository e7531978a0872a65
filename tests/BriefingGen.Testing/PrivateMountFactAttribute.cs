using Xunit;

namespace BriefingGen.Testing;

/// <summary>A fact about a disk of its own, mounted where only the processes of the test see it.</summary>
public sealed class PrivateMountFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> CanMount = new(() =>
        OperatingSystem.IsLinux()
        && ExternalTool.Find("unshare") is { } unshare
        && ExternalTool.Run(unshare, "-rm", "mount", "-t", "tmpfs", "tmpfs", Path.GetTempPath()).ExitCode == 0);

    public PrivateMountFactAttribute()
    {
        if (!CanMount.Value)
            Skip = "Needs Linux, and leave to make a mount namespace (unshare -rm).";
    }
}
