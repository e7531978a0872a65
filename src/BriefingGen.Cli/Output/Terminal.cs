namespace BriefingGen.Cli.Output;

/// <summary>Where a person reads along, and escape sequences are understood.</summary>
internal static class Terminal
{
    public static bool Is(TextWriter writer) =>
        writer == Console.Error && !Console.IsErrorRedirected && !OperatingSystem.IsWindows()
        && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");
}
