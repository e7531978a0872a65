using System.CommandLine;
using System.Globalization;

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
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 256)
                    return number;
                result.AddError($"--jobs {result.Tokens[0].Value}: it is a number from 1 to 256");
                return 1;
            },
        };
        return jobs;
    }

    /// <summary>The date of a brief that has none of its own: https://reproducible-builds.org/specs/source-date-epoch/.</summary>
    public static DateOnly? SourceDateEpochDay() =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : null;
}
