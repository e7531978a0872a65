using System.Text.RegularExpressions;
using System.Xml.Linq;
using BriefingGen.Testing;

namespace BriefingGen.Architecture.Tests;

/// <summary>What keeps each thing in the one place where a reader looks for it. Every test lists all that is wrong.</summary>
public sealed partial class ArchitectureTests
{
    private const int Columns = 130;

    /// <summary>Which project may know which, in the order in which data flows (README, “How it is built inside”).</summary>
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Text"] = [],
        ["Briefs"] = ["Text"],
        ["Evidence"] = ["Text", "Briefs"],
        ["Drafting"] = ["Text", "Briefs", "Evidence"],
        ["Typesetting"] = ["Text"],
        ["Narrative"] = ["Text", "Briefs", "Evidence", "Typesetting"],
        ["Pdf"] = ["Text"],
        ["Publishing"] = ["Text", "Briefs", "Evidence", "Typesetting", "Narrative", "Pdf"],
        ["Cli"] = ["Text", "Drafting", "Publishing"],
    };

    /// <summary>Type names that stand for more than one thing, each with the reason.</summary>
    private static readonly Dictionary<string, string> MayOccurTwice = [];

    [Fact]
    public void A_project_knows_only_those_that_it_may_know() =>
        Fault.None(
            from project in Directory.GetDirectories(Path.Combine(SourceTree.Root, "src")).Order(StringComparer.Ordinal)
            let name = Path.GetFileName(project)
            let known = XDocument.Load(Path.Combine(project, name + ".csproj")).Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!)).ToHashSet()
            where !known.SetEquals(MayKnow.GetValueOrDefault(Short(name), []).Select(other => "BriefingGen." + other))
            select $"{name} knows {string.Join(", ", known.Select(Short))}; the table has "
                + string.Join(", ", MayKnow.GetValueOrDefault(Short(name), ["nothing of it"])));

    [Fact]
    public void No_two_namespaces_know_each_other_be_it_through_others() =>
        Fault.None(
            from use in Namespaces.Uses
            group use by (use.From, use.To) into uses
            where Namespaces.Reaches(uses.Key.To, uses.Key.From)
            orderby uses.Key
            let places = uses.DistinctBy(use => use.File).Select(use => $"{use.File} ({use.Name})")
            select $"{uses.Key.From} -> {uses.Key.To}: {string.Join(", ", places)}");

    [Fact]
    public void A_type_name_stands_for_one_thing()
    {
        var twice =
            from type in SourceFile.All.SelectMany(file => file.Types)
            group type by type.Name into types
            where types.DistinctBy(type => type.IsPartial && !type.IsNested ? type.File.Namespace : type.File.Path).Count() > 1
            orderby types.Key
            select types;
        Fault.None(
        [
            .. twice.Where(types => !MayOccurTwice.ContainsKey(types.Key))
                .Select(types => $"{types.Key}: {string.Join(", ", types.Select(type => type.File.Path))}"),
            .. MayOccurTwice.Keys.Except(twice.Select(types => types.Key)).Select(name => $"{name}: occurs once, and is listed"),
        ]);
    }

    [Fact]
    public void A_folder_is_a_namespace() =>
        Fault.None(
            from file in SourceFile.All
            let folder = Path.GetDirectoryName(file.Path)!["src/".Length..].Replace('/', '.')
            where file.Namespace != folder && (file.Namespace.Length > 0 || file.Types.Count > 0)
            select $"{file.Path}: {file.Namespace}");

    [Fact]
    public void No_line_is_longer_than_a_reader_s_window() =>
        Fault.None(
            from file in SourceFile.All
            from line in file.Lines.Select((text, index) => (Text: text, Number: index + 1))
            let length = line.Text.EnumerateRunes().Count()
            where length > Columns
            select $"{file.Path}:{line.Number}: {length}");

    [Fact]
    public void The_places_that_the_readme_names_are_there()
    {
        var readme = File.ReadAllText(Path.Combine(SourceTree.Root, "README.md"));
        var projects = ProjectInReadme().Matches(readme).Select(match => match.Groups[1].Value).ToHashSet();
        var files = ProjectFiles.Under("src").ToList();
        Fault.None(
        [
            .. MayKnow.Keys.Where(project => !projects.Contains(project)).Select(project => $"{project} is not in the table"),
            .. from place in FolderInReadme().Matches(readme).Select(match => match.Groups[1].Value)
               where MayKnow.ContainsKey(place.Split('/')[0])
                   && !files.Any(file => file.StartsWith($"src/BriefingGen.{place}/", StringComparison.Ordinal))
               select place,
        ]);
    }

    private static string Short(string project) => project.Replace("BriefingGen.", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^\| `BriefingGen\.(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex ProjectInReadme();

    [GeneratedRegex("`([A-Z][a-z]+(?:/[A-Za-z]+)+)`")]
    private static partial Regex FolderInReadme();
}
