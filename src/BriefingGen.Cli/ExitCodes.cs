namespace BriefingGen.Cli;

/// <summary>What the process says with its exit code.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;

    /// <summary>Something is wrong inside a brief or its archives.</summary>
    public const int Findings = 1;

    public const int Usage = 2;

    /// <summary>A brief that was named cannot be opened or is not UTF-8; or a PDF cannot be written.</summary>
    public const int Unopened = 3;

    /// <summary>A fault of ours.</summary>
    public const int Fault = 4;
}
