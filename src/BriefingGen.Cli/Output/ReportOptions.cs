namespace BriefingGen.Cli.Output;

/// <summary>How a run is told, and what makes it fail.</summary>
internal sealed record ReportOptions(ReportFormat Format, FailOn FailOn);
