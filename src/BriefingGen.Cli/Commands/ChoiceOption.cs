using System.CommandLine;

namespace BriefingGen.Cli.Commands;

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
