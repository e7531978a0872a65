namespace BriefingGen.Cli.Output;

/// <summary>How a run is told, and what makes it fail.</summary>
internal sealed record ReportOptions(ReportFormat Format, FailOn FailOn);

/// <summary>How a run is told: what `--format` takes, in lower case.</summary>
internal enum ReportFormat
{
    /// <summary>Findings with excerpts, to standard error.</summary>
    Full,

    /// <summary>A line for each finding, to standard error.</summary>
    Concise,

    /// <summary>From here on the report is the result, one document on standard output and nothing else there.</summary>
    Json,
    Sarif,
    Github,
    Junit,
}

/// <summary>
/// From which severity on a finding gives an exit code of its own; what `--fail-on` takes, in lower case. It moves the exit code
/// only: a brief with errors gets no PDF whatever it says.
/// </summary>
internal enum FailOn
{
    Error,
    Warning,
    Never,
}
