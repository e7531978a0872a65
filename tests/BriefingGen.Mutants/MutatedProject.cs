using System.Globalization;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace BriefingGen.Mutants;

/// <summary>A project compiled as its build compiles it, with all mutants of some of its files in it.</summary>
internal sealed class MutatedProject
{
    private readonly CSharpCommandLineArguments _arguments;
    private readonly CSharpCompilation _compilation;
    private readonly string _folder;

    /// <param name="arguments">What `dotnet msbuild -getItem:CscCommandLineArgs` wrote.</param>
    public MutatedProject(string folder, string arguments)
    {
        _folder = Path.GetFullPath(folder);
        using var json = JsonDocument.Parse(arguments);
        var lines = json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!);
        _arguments = CSharpCommandLineParser.Default.Parse(lines, _folder, null);
        var trees = _arguments.SourceFiles.Select(source => CSharpSyntaxTree.ParseText(
            SourceText.From(File.ReadAllText(source.Path), Encoding.UTF8), _arguments.ParseOptions, source.Path));
        var references = _arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference));
        var options = _arguments.CompilationOptions
            .WithOptimizationLevel(OptimizationLevel.Release)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Suppress)
            .WithSpecificDiagnosticOptions([]);
        var compilation = CSharpCompilation.Create(_arguments.CompilationName, trees, references, options);
        var generators = _arguments.AnalyzerReferences
            .Where(analyzer => analyzer.FilePath.Contains("LibraryImportGenerator", StringComparison.Ordinal))
            .Select(analyzer => new AnalyzerFileReference(analyzer.FilePath, new GeneratorLoader()))
            .SelectMany(file => file.GetGenerators(LanguageNames.CSharp));
        CSharpGeneratorDriver.Create(generators, parseOptions: _arguments.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        _compilation = (CSharpCompilation)generated;
    }

    /// <param name="isMutated">Whether a file, by its path from the project's folder, is mutated.</param>
    /// <param name="assembly">Where the compiled assembly goes.</param>
    public IReadOnlyList<Mutant> Write(Func<string, bool> isMutated, string assembly)
    {
        var dropped = new HashSet<int>();
        while (true)
        {
            var (mutants, compilation, count) = Instrumented(isMutated, dropped);
            var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            if (errors.Count > 0)
            {
                var before = dropped.Count;
                foreach (var error in errors)
                    Drop(error, dropped);
                if (dropped.Count == before)
                    throw new InvalidOperationException($"Does not compile: {errors[0]}");
                continue;
            }

            Emit(compilation, assembly);
            Console.WriteLine($"{mutants.Count} mutants; {count - mutants.Count} more do not compile");
            return mutants;
        }
    }

    private (List<Mutant> Mutants, CSharpCompilation Compilation, int Count) Instrumented(Func<string, bool> isMutated, HashSet<int> dropped)
    {
        var mutants = new List<Mutant>();
        var compilation = _compilation;
        var next = 0;
        foreach (var tree in _compilation.SyntaxTrees)
        {
            var path = Path.GetRelativePath(_folder, tree.FilePath);
            if (path.StartsWith("obj", StringComparison.Ordinal) || !isMutated(path))
                continue;
            var instrumenter = new Instrumenter(_compilation.GetSemanticModel(tree), path, next, dropped);
            var root = (CSharpSyntaxNode)instrumenter.Visit(tree.GetRoot())!;
            compilation = compilation.ReplaceSyntaxTree(
                tree, CSharpSyntaxTree.Create(root, (CSharpParseOptions)tree.Options, tree.FilePath, Encoding.UTF8));
            mutants.AddRange(instrumenter.Mutants);
            next = instrumenter.NextId;
        }

        var code = CSharpSyntaxTree.ParseText(SourceText.From(Switch.Code(next), Encoding.UTF8), _arguments.ParseOptions, "Switch.cs");
        return (mutants, compilation.AddSyntaxTrees(code), next);
    }

    // The innermost mutant about the error; where there is none, all of the member: some variable of it has no value any more.
    private static void Drop(Diagnostic error, HashSet<int> dropped)
    {
        var node = error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        var first = node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().FirstOrDefault()?.Identifier.Text;
        if (error.Id is "CS9135" or "CS0150" or "CS0133")
        {
            foreach (var property in node.SyntaxTree.GetRoot().DescendantNodes().OfType<PropertyDeclarationSyntax>())
                if (property.Identifier.Text == first)
                    dropped.UnionWith(IdsOf(property));
            return;
        }

        var marked = node.AncestorsAndSelf().FirstOrDefault(ancestor => ancestor.HasAnnotations(Instrumenter.Mark));
        if (marked is not null)
        {
            dropped.UnionWith(IdsOf(marked));
            return;
        }

        var member = (SyntaxNode?)node.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? node.SyntaxTree.GetRoot();
        var all = member.DescendantNodesAndSelf().Where(inner => inner.HasAnnotations(Instrumenter.Mark)).ToList();
        var quoted = error.GetMessage(CultureInfo.InvariantCulture).Split('\'').ElementAtOrDefault(1);
        var giving = all.Where(inner => inner.DescendantNodes().Any(one => one switch
        {
            SingleVariableDesignationSyntax designation => designation.Identifier.Text == quoted || designation.Identifier.Text == first,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } => left.Identifier.Text == quoted,
            _ => false,
        })).ToList();
        if (giving.Count == 0)
            giving = [.. all.Where(inner => inner.DescendantNodes().Any(one => one is ContinueStatementSyntax or BreakStatementSyntax))];
        if (giving.Count == 0)
            Console.Error.WriteLine($"All mutants of a member are left out: {error}");
        foreach (var inner in giving.Count > 0 ? giving : all)
            dropped.UnionWith(IdsOf(inner));
    }

    private static IEnumerable<int> IdsOf(SyntaxNode node) =>
        node.GetAnnotations(Instrumenter.Mark).Select(annotation => int.Parse(annotation.Data!, null));

    private static void Emit(CSharpCompilation compilation, string assembly)
    {
        var resources = Resources(assembly);
        using var stream = File.Create(assembly);
        var result = compilation.Emit(
            stream,
            manifestResources: resources,
            options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
        if (!result.Success)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error)));
    }

    // Those of the assembly that the build wrote.
    private static List<ResourceDescription> Resources(string assembly)
    {
        var context = new AssemblyLoadContext("built", isCollectible: true);
        using var file = new MemoryStream(File.ReadAllBytes(assembly));
        var built = context.LoadFromStream(file);
        var resources = new List<ResourceDescription>();
        foreach (var name in built.GetManifestResourceNames())
        {
            using var resource = new MemoryStream();
            built.GetManifestResourceStream(name)!.CopyTo(resource);
            var bytes = resource.ToArray();
            resources.Add(new ResourceDescription(name, () => new MemoryStream(bytes), isPublic: true));
        }

        return resources;
    }

    private sealed class GeneratorLoader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }
}
