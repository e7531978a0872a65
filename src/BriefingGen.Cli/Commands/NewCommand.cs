using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using BriefingGen.Briefs.Notation;
using BriefingGen.Cli.Output;
using BriefingGen.Drafting;
using BriefingGen.Drafting.Articles;
using BriefingGen.Publishing;
using BriefingGen.Publishing.Outputs;
using BriefingGen.Publishing.Pipeline;
using BriefingGen.Publishing.Reading;

namespace BriefingGen.Cli.Commands;

/// <summary>Begins a brief from its articles, or a set of templates from the built-in ones. Existing files are never
/// changed.</summary>
internal static class NewCommand
{
    private const string TemplatesFolder = "briefs/templates";

    public static Command Create()
    {
        var name = new Argument<string?>("NAME")
        {
            Description = "The brief to write, for example harbour for briefs/harbour.yaml; a folder may stand before it",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var sources = new Option<string[]>("--source")
        {
            Description = "An archived article that it is to rest on (.txt, .md, .html); may be given several times",
            HelpName = "FILE",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var template = new Option<string?>("--template")
        {
            Description = $"Write out the built-in templates instead, into {TemplatesFolder}/NAME, to be changed there",
            HelpName = "NAME",
        };
        var root = SharedOptions.Root();
        var command = new Command("new", "Begin a brief from an article: with its quotations, and a comment on every key")
        {
            name, sources, template, root,
        };
        command.SetAction(parsed => Run(
            parsed.GetValue(name),
            parsed.GetValue(sources)!,
            parsed.GetValue(template),
            parsed.GetValue(root),
            parsed.InvocationConfiguration.Output,
            StyledWriter.ForErrors(parsed.InvocationConfiguration.Error)));
        return command;
    }

    private static int Run(string? name, string[] sources, string? template, string? root, TextWriter output, StyledWriter errors)
    {
        if (template is not null)
        {
            return name is not null || sources.Length > 0
                ? Refuse(errors, "--template stands alone: a brief is begun without it", ExitCodes.Usage)
                : WriteTemplates(template, output, errors);
        }

        if (name is null)
            return Refuse(errors, "name the brief to write: briefgen new NAME --source FILE", ExitCodes.Usage);
        if (sources.Length == 0)
            return Refuse(errors, $"name the article it is to rest on: briefgen new {name} --source FILE", ExitCodes.Usage);
        if (BriefName.PathOf(name, out var problem) is not { } path)
            return Refuse(errors, problem, ExitCodes.Usage);
        return Path.Exists(path)
            ? Refuse(errors, $"{path} is there already, and was left as it is: choose another name", ExitCodes.Usage)
            : WriteBrief(path, sources, root, output, errors);
    }

    private static int WriteBrief(string path, string[] sources, string? given, TextWriter output, StyledWriter errors)
    {
        var root = RootFolder.Of(path, given);
        var articles = ImmutableArray.CreateBuilder<ArticleFile>();
        var problems = 0;
        foreach (var source in sources.DistinctBy(Path.GetFullPath))
        {
            if (ArticleReader.Read(source, path, root, out var archive, out var problem) is { } file)
                articles.Add(new ArticleFile(file, archive));
            else
                problems += Refuse(errors, problem, 1);
        }

        if (problems > 0)
            return ExitCodes.Unopened;

        var publisher = new Publisher(new PublishingOptions { Root = given });
        var brief = new BriefPath(path, Path.GetFileNameWithoutExtension(path));
        var drafted = BriefDrafter.Draft(
            new DraftRequest(path, articles.ToImmutable(), SchemaFile.From(path, root)), text => publisher.Check(text, brief));
        if (NewFiles.Write([(path, drafted.Text)]) is { } fault)
            return Refuse(errors, fault);
        foreach (var error in drafted.Errors)
            errors.Full(error);
        output.Write($"{path}  {Quotations(drafted)}{Proposals(drafted)}; next: briefgen check {path}\n");
        return drafted.Errors.IsEmpty ? ExitCodes.Clean : ExitCodes.Findings;
    }

    private static int WriteTemplates(string name, TextWriter output, StyledWriter errors)
    {
        if (!TemplateStarter.IsName(name))
        {
            var near = Identifier.Suggest(name) is { } suggested && TemplateStarter.IsName(suggested)
                ? $": briefgen new --template {suggested}" : "";
            return Refuse(errors, $"a set of templates is named by a-z, 0-9 and “-”, not “{name}”{near}", ExitCodes.Usage);
        }

        var files = TemplateStarter.Files(name).Select(file => ($"{TemplatesFolder}/{file.Path}", file.Text)).ToList();
        if (NewFiles.Write(files) is { } fault)
            return Refuse(errors, fault);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{TemplatesFolder}/{name}  {files.Count} files; ")
            + (name == TemplateStarter.DefaultName
                ? "briefs that name no template use them\n"
                : $"next: set `template: {name}` in a brief\n"));
        return ExitCodes.Clean;
    }

    private static string Quotations(DraftedBrief drafted) =>
        (drafted.LiveQuotes, drafted.ProposedQuotes) switch
        {
            (0, 0) => "no quotations found",
            (0, var proposed) => $"{Plural(proposed)} proposed as comments, since it is not plain who speaks",
            (var live, 0) => $"{Plural(live)} in it",
            (var live, var proposed) => string.Create(
                CultureInfo.InvariantCulture, $"{Plural(live)} in it, {proposed} more proposed as comments"),
        };

    /// <summary>As comments.</summary>
    private static string Proposals(DraftedBrief drafted)
    {
        var parts = new List<string>();
        if (drafted.ProposedFacts > 0)
            parts.Add(Plural(drafted.ProposedFacts, "fact", "facts"));
        if (drafted.ProposedDemands > 0)
            parts.Add(Plural(drafted.ProposedDemands, "demand", "demands"));
        if (drafted.ProposedEntries > 0)
            parts.Add(Plural(drafted.ProposedEntries, "timeline entry", "timeline entries"));
        return parts.Count == 0 ? "" : $"; to uncomment: {string.Join(", ", parts)}";
    }

    private static string Plural(int count) => Plural(count, "quotation", "quotations");

    private static string Plural(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    private static int Refuse(StyledWriter errors, NewFileFault fault) => fault.Exists
        ? Refuse(errors, $"{fault.Path} is there already, and nothing was written: choose another name", ExitCodes.Usage)
        : Refuse(errors, $"{fault.Path} cannot be written: {fault.Reason}", ExitCodes.Unopened);

    private static int Refuse(StyledWriter errors, string problem, int code)
    {
        errors.Line($"briefgen: {problem}");
        return code;
    }
}

/// <summary>The path of a new brief, from the name that was typed.</summary>
internal static class BriefName
{
    private const string Folder = "briefs";

    /// <returns>A path below the current folder, with “/”; null if the name cannot be one.</returns>
    public static string? PathOf(string name, out string problem)
    {
        problem = Problem(name) ?? "";
        if (problem.Length > 0)
            return null;
        var path = name.Contains('/', StringComparison.Ordinal) ? name : $"{Folder}/{name}";
        return Path.GetExtension(path) is ".yaml" or ".yml" ? path : path + ".yaml";
    }

    private static string? Problem(string name)
    {
        if (Path.IsPathRooted(name) || name.StartsWith('/'))
            return $"“{name}” begins at the root of the disk: name the brief from the current folder, for example "
                + $"{Folder}/harbour";
        foreach (var part in name.Split('/'))
        {
            if (part == "..")
                return $"“{name}” leads out of the current folder: change there first";
            if (part.Length == 0 || !char.IsLetterOrDigit(part[0]) || !part.All(IsPlain))
                return $"“{name}” cannot be a brief’s name: use letters, digits, “-”, “_” and “.”, with “/” behind a folder";
        }

        return null;
    }

    /// <summary>Characters without a special meaning in any shell.</summary>
    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.';
}

/// <summary>The schema that editors complete from.</summary>
internal static class SchemaFile
{
    private const string Name = "brief.schema.json";

    /// <returns>Its path from the brief’s folder; null if it is neither there nor in a folder above, up to the root.</returns>
    public static string? From(string briefPath, RootFolder root)
    {
        var path = Name;
        var folder = Path.GetDirectoryName(Path.GetFullPath(briefPath));
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, Name)))
                return path;
            if (folder == root.Path)
                break;
            path = "../" + path;
        }

        return null;
    }
}
