using System.Diagnostics;
using BriefingGen.Testing;

namespace BriefingGen.Cli.Tests;

/// <summary>briefgen as a user meets it: a process with a folder, an environment, two streams and an exit code.</summary>
internal sealed record BriefgenProcess(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static BriefgenProcess Run(string folder, params string[] arguments) => RunWith([], folder, arguments);

    public static BriefgenProcess RunWith(Dictionary<string, string> environment, string folder, params string[] arguments)
    {
        using var process = Start(environment, folder, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(Patience), "briefgen did not end");
        return new BriefgenProcess(process.ExitCode, output, errors.Result);
    }

    /// <summary>The process at work; the caller reads its streams and ends it.</summary>
    public static Process Start(string folder, params string[] arguments) => Start([], folder, arguments);

    private static Process Start(Dictionary<string, string> environment, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "briefgen.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("SOURCE_DATE_EPOCH");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>A folder with a copy of the project's briefs and seeds, outside of any git work tree.</summary>
    public static TemporaryFolder Workspace()
    {
        var folder = new TemporaryFolder();
        foreach (var name in (ReadOnlySpan<string>)["briefs", "seeds"])
        {
            var from = Path.Combine(SourceTree.Root, name);
            foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
                folder.Write(Path.Combine(name, Path.GetRelativePath(from, file)), File.ReadAllBytes(file));
        }

        return folder;
    }
}
