using Xunit;

namespace BriefingGen.Testing;

/// <summary>A fact that veraPDF judges; skipped, with the reason, where veraPDF or Java is not to be had.</summary>
public sealed class VeraPdfFactAttribute : FactAttribute
{
    public VeraPdfFactAttribute()
    {
        if (VeraPdf.Script is null)
            Skip = "Needs veraPDF: set VERAPDF to its `validate` script.";
        else if (ExternalTool.Find("java") is null)
            Skip = "Needs java on PATH for veraPDF.";
    }
}
