using Xunit;

namespace BriefingGen.Testing;

/// <summary>
/// veraPDF, both profiles at once: PDF/UA-1 and PDF/A-3a. It takes seconds to start, so give it many files in one call.
/// </summary>
public static class VeraPdf
{
    /// <summary>
    /// The `validate` script that VERAPDF names, or the one shared beside the checkout; null where there is none.
    /// </summary>
    public static string? Script { get; } = Find();

    /// <returns>The lines that tell of a failure; empty where all files pass both profiles.</returns>
    public static string Validate(params string[] files)
    {
        if (Script is null)
            throw new InvalidOperationException("veraPDF is not there: use VeraPdfFact.");
        var (exitCode, output) = ExternalTool.Run(Script, files);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var passes = lines.Count(line => line.StartsWith("PASS ", StringComparison.Ordinal));
        if (exitCode == 0 && passes == 2 * files.Length)
            return "";
        return string.Join('\n', lines.Where(line => !line.StartsWith("PASS ", StringComparison.Ordinal)).DefaultIfEmpty(
            $"exit code {exitCode}, {passes} passes for {files.Length} files"));
    }

    private static string? Find()
    {
        var shared = Path.Combine(SourceTree.Root, "..", "shared", "tools", "verapdf", "validate");
        string?[] candidates = [Environment.GetEnvironmentVariable("VERAPDF"), shared];
        return candidates.FirstOrDefault(File.Exists);
    }
}

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
