using System.Collections.Concurrent;
using System.Collections.Immutable;
using BriefingGen.Briefs.Notation;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Templates;

/// <summary>
/// The templates of one set and language. A file that the set lacks is taken from the default set, a user's file goes before a
/// built-in one, and a language such as `en-GB` falls back to `en`. Templates are parsed once. Thread-safe.
/// </summary>
public sealed class TemplateSet
{
    public const string DefaultName = "default";

    private static readonly ImmutableArray<string> KnownFiles = ["summary.md.sbn", "coverage.md.sbn", "method.md.sbn"];

    private readonly ITemplateFiles _files;
    private readonly ImmutableArray<string> _folders;
    private readonly ConcurrentDictionary<string, ParsedTemplate?> _parsed = new(StringComparer.Ordinal);

    /// <param name="language">BCP 47.</param>
    public TemplateSet(string name, string language, ITemplateFiles files)
    {
        Name = name;
        _files = files;
        var primary = language.Split('-')[0];
        _folders =
        [
            .. from set in new[] { name, DefaultName }.Distinct(StringComparer.Ordinal)
               from folder in new[] { language, primary }.Distinct(StringComparer.Ordinal)
               select $"{set}/{folder}",
        ];
    }

    public string Name { get; }

    /// <summary>The user's own templates that were used so far, ordered by path.</summary>
    public ImmutableArray<TextFile> UserFiles =>
    [
        .. _parsed.Values.OfType<ParsedTemplate>().Where(parsed => parsed.IsUsers).Select(parsed => parsed.File)
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>Whether the set has any file of its own in this language.</summary>
    public bool Exists => _folders.Where(folder => folder.StartsWith(Name + "/", StringComparison.Ordinal))
        .Any(folder => KnownFiles.Any(file => FindIn(folder, file) is not null));

    /// <summary>The name of the set that an unknown name was probably meant for; null if none is similar.</summary>
    internal string? Nearest => Suggestion.For(Name, _files.Sets.Append(DefaultName).Except([Name]));

    /// <summary>Parses the built-in templates of a language ahead of use; they stay parsed for the process.</summary>
    /// <param name="language">BCP 47.</param>
    public static void Load(string language)
    {
        var builtIn = new TemplateSet(DefaultName, language, NoTemplateFiles.Instance);
        foreach (var file in KnownFiles)
            builtIn.Find(file);
    }

    /// <param name="file">A plain file name, for example `summary.md.sbn`.</param>
    internal ParsedTemplate? Find(string file) => _parsed.GetOrAdd(file, Parse);

    private ParsedTemplate? Parse(string file) =>
        _folders.Select(folder => FindIn(folder, file)).FirstOrDefault(found => found is not null);

    private ParsedTemplate? FindIn(string folder, string file)
    {
        var name = $"{folder}/{file}";
        if (_files.Find(name) is { } users)
            return ParsedTemplate.Parse(users, isUsers: true);
        return BuiltInTemplates.Find(name) is { } builtIn ? ParsedTemplate.Parse(builtIn, isUsers: false) : null;
    }
}

internal static class TemplateUnknownRule
{
    public static readonly Rule Rule = new(
        "template-unknown",
        Severity.Error,
        Waivable: false,
        "there is no template set of this name",
        """
        `template` names a folder under `briefs/templates`, which holds a folder for each language. `default` is built in.
        """);

    /// <param name="near">The set that was probably meant; null if none is similar.</param>
    public static Diagnostic Of(MappedText name, string language, string? near) =>
        new(Rule, $"there is no template set “{name.Value}” for the language “{language}”", new Label(name.Span))
        {
            Help =
            [
                near is not null ? $"did you mean “{near}”?"
                    : $"make it with `briefgen new --template {name.Value}`, which writes "
                        + $"`briefs/templates/{name.Value}/{language}`, or leave `template` out",
            ],
        };
}
