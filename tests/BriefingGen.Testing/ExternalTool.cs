using System.Diagnostics;

namespace BriefingGen.Testing;

/// <summary>A program of the machine that a test asks for a second opinion: qpdf, pdfinfo, pdftoppm, mutool, java.</summary>
public static class ExternalTool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Where the program lies on PATH; null where it does not.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    /// <returns>The exit code and both outputs, errors last.</returns>
    public static (int ExitCode, string Output) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} ran longer than {Patience}.");
        }

        return (process.ExitCode, output + errors.Result);
    }
}
