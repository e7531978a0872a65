using Xunit;

namespace BriefingGen.Testing;

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
