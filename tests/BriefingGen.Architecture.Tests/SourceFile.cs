using System.Text.RegularExpressions;
using BriefingGen.Testing;

namespace BriefingGen.Architecture.Tests;

/// <summary>A source file of the program, read as text.</summary>
internal sealed partial class SourceFile
{
    private SourceFile(string path)
    {
        Path = path;
        Lines = File.ReadAllLines(System.IO.Path.Combine(SourceTree.Root, path));
        var code = CommentOrText().Replace(
            string.Join('\n', Lines), match => match.Value.StartsWith('$') ? Holes(match.Value) : " ");
        Namespace = NamespaceName().Match(code).Groups[1].Value;
        Usings = [.. Using().Matches(code).Select(match => match.Groups[1].Value)];
        Names = Name().Matches(code).Select(match => match.Value).ToHashSet();
        Types =
        [
            .. TypeName().Matches(code).Select(match => new SourceType(
                match.Groups["name"].Value,
                IsNested: match.Groups["indent"].Length > 0,
                IsPartial: match.Value.Contains("partial ", StringComparison.Ordinal),
                this)),
        ];
    }

    /// <summary>Every C# file under `src`, by path.</summary>
    public static IReadOnlyList<SourceFile> All { get; } =
    [
        .. ProjectFiles.Under("src").Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
            .Select(path => new SourceFile(path)),
    ];

    /// <summary>From the top of the checkout, with “/” between its parts.</summary>
    public string Path { get; }

    public string[] Lines { get; }

    /// <summary>Empty if the file has none.</summary>
    public string Namespace { get; }

    /// <summary>The namespaces of its usings, and the types of its static ones.</summary>
    public IReadOnlyList<string> Usings { get; }

    /// <summary>The names in its code as they stand there, dotted ones whole: `Fact`, `Model.Fact.Label`.</summary>
    public IReadOnlySet<string> Names { get; }

    public IReadOnlyList<SourceType> Types { get; }

    private static string Holes(string text) => string.Join(' ', Hole().Matches(text).Select(match => match.Groups[1].Value));

    [GeneratedRegex(
        """//[^\n]*|/\*[\s\S]*?\*/|\$*"{3,}[\s\S]*?"{3,}|@"(?:""|[^"])*"|\$?"(?:\\.|[^"\\\n])*"|'(?:\\[^'\n]+|[^'\\\n])'""")]
    private static partial Regex CommentOrText();

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceName();

    [GeneratedRegex(@"^(?:global )?using (?:static )?(?:\w+ = )?(BriefingGen[\w.]*)", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*(?:\.\w+)*")]
    private static partial Regex Name();

    [GeneratedRegex(
        @"^(?<indent> *)(?:(?:public|internal|private|protected|static|sealed|abstract|readonly|partial|file|ref|unsafe|new) )*"
        + @"(?:record (?:class|struct)|record|class|struct|interface|enum|delegate [\w<>?\[\],. ]+?) (?<name>\w+)(?=[\s<({:;])",
        RegexOptions.Multiline)]
    private static partial Regex TypeName();
}

/// <summary>A class, record, struct, interface, enum or delegate where it is declared.</summary>
internal sealed record SourceType(string Name, bool IsNested, bool IsPartial, SourceFile File);
