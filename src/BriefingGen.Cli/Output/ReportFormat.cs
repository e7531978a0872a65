namespace BriefingGen.Cli.Output;

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
