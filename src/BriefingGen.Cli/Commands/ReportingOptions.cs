using System.CommandLine;
using BriefingGen.Cli.Output;

namespace BriefingGen.Cli.Commands;

/// <summary>`--format` and `--fail-on`, which `build` and `check` have in common.</summary>
internal sealed class ReportingOptions
{
    private static readonly Dictionary<string, ReportFormat> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["full"] = ReportFormat.Full,
        ["concise"] = ReportFormat.Concise,
        ["json"] = ReportFormat.Json,
        ["sarif"] = ReportFormat.Sarif,
        ["github"] = ReportFormat.Github,
        ["junit"] = ReportFormat.Junit,
    };

    private static readonly Dictionary<string, FailOn> Severities = new(StringComparer.OrdinalIgnoreCase)
    {
        ["error"] = Output.FailOn.Error,
        ["warning"] = Output.FailOn.Warning,
        ["never"] = Output.FailOn.Never,
    };

    private ReportingOptions()
    {
    }

    public Option<string> Format { get; } = ChoiceOption.Create("--format", "How findings are told", "FORMAT", Formats.Keys);

    public Option<string> FailOn { get; } = ChoiceOption.Create("--fail-on", "What gives exit code 1", "SEVERITY", Severities.Keys);

    public static ReportingOptions AddTo(Command command)
    {
        var options = new ReportingOptions();
        command.Add(options.Format);
        command.Add(options.FailOn);
        return options;
    }

    public ReportOptions Of(ParseResult parsed) =>
        new(Formats[parsed.GetValue(Format)!], Severities[parsed.GetValue(FailOn)!]);
}
