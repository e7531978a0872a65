using Xunit;

namespace BriefingGen.Testing;

/// <summary>A fact about what only Linux has, such as /proc.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
            Skip = "Needs Linux.";
    }
}
