using BriefingGen.Testing;

namespace BriefingGen.Publishing.Tests.Export;

/// <summary>A fact that pdf.js judges; skipped, with the reason, where it is not to be had.</summary>
public sealed class PdfJsFactAttribute : FactAttribute
{
    public PdfJsFactAttribute()
    {
        if (Modules is null || ExternalTool.Find("node") is null)
            Skip = "Needs node on PATH, and pdf.js: set PDFJS to a node_modules folder with pdfjs-dist.";
    }

    public static string? Modules { get; } = Environment.GetEnvironmentVariable("PDFJS") is { Length: > 0 } folder ? folder : null;
}
