using System.CommandLine;
using System.Globalization;
using BriefingGen.Cli.Output;

namespace BriefingGen.Cli.Commands;

/// <summary>What `build` and `check` have in common.</summary>
internal static class SharedOptions
{
    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Briefs, or folders with briefs (default: briefs)",
            Arity = ArgumentArity.ZeroOrMore,
            DefaultValueFactory = _ => ["briefs"],
        };
        // A misspelt option would be taken for a path.
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
                result.AddError($"{token.Value} is not an option here");
        });
        return paths;
    }

    public static Option<string?> Root() => new("--root")
    {
        Description = "The folder that archives and templates may be read from (default: the git work tree around the brief)",
        HelpName = "DIR",
    };

    public static Option<int> Jobs()
    {
        var jobs = new Option<int>("--jobs")
        {
            Description = "How many briefs are worked on at once (default: one for each processor)",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    && number is > 0 and <= 256)
                    return number;
                result.AddError($"--jobs {result.Tokens[0].Value}: it is a number from 1 to 256");
                return 1;
            },
        };
        return jobs;
    }

    /// <summary>The date of a brief that has none of its own: https://reproducible-builds.org/specs/source-date-epoch/.</summary>
    public static DateOnly? SourceDateEpochDay() =>
        long.TryParse(
            Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var seconds)
        && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : null;
}

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

    public Option<string> FailOn { get; } =
        ChoiceOption.Create("--fail-on", "What gives exit code 1", "SEVERITY", Severities.Keys);

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

/// <summary>An option whose value is one of a few words.</summary>
internal static class ChoiceOption
{
    /// <param name="choices">The first is the default.</param>
    public static Option<string> Create(string name, string description, string valueName, ICollection<string> choices)
    {
        var option = new Option<string>(name)
        {
            Description = $"{description}: {string.Join(", ", choices)} (default: {choices.First()})",
            HelpName = valueName,
            DefaultValueFactory = _ => choices.First(),
        };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !choices.Contains(token.Value, StringComparer.OrdinalIgnoreCase)))
                result.AddError($"{name} {token.Value}: it can be {string.Join(", ", choices)}");
        });
        return option;
    }
}
