namespace BriefingGen.Cli.Output;

/// <summary>The format of the report, and what makes the run fail.</summary>
internal sealed record ReportOptions(ReportFormat Format, FailOn FailOn);

/// <summary>The values of `--format`.</summary>
internal enum ReportFormat
{
    /// <summary>Findings with excerpts, to standard error.</summary>
    Full,

    /// <summary>A line for each finding, to standard error.</summary>
    Concise,

    /// <summary>This and those below are one document on standard output, with nothing else there.</summary>
    Json,
    Sarif,
    Github,
    Junit,
}

/// <summary>
/// The values of `--fail-on`: the least severity that makes a run fail. It only changes the exit code: a brief with errors never
/// gets a PDF.
/// </summary>
internal enum FailOn
{
    Error,
    Warning,
    Never,
}
