namespace BriefingGen.Publishing.Tests.Export;

/// <summary>A fact that Chromium judges; skipped, with the reason, where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Program is null)
            Skip = "Needs Chromium on PATH (Debian: chromium-headless-shell).";
    }
}
