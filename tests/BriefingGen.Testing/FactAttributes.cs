using Xunit;

namespace BriefingGen.Testing;

/// <summary>A fact that needs programs of the machine; where one is missing it is skipped and says which.</summary>
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] programs)
    {
        var missing = programs.Where(program => ExternalTool.Find(program) is null).ToArray();
        if (missing.Length > 0)
            Skip = $"Needs {string.Join(", ", missing)} on PATH.";
    }
}

/// <summary>A fact about what only Linux has, such as /proc.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
            Skip = "Needs Linux.";
    }
}

/// <summary>A fact about files that may not be read; root may read them all, so it is skipped there.</summary>
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "Needs the permissions of Unix.";
        else if (Environment.IsPrivilegedProcess)
            Skip = "Root may read every file.";
    }
}

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
