using System.Collections.Immutable;

namespace BriefingGen.Text.Diagnostics;

/// <summary>Collects what the stages find, so that an editor is told everything at once. Not safe for several threads.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _found = [];

    public bool HasErrors => Errors > 0;

    public int Errors { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        _found.Add(diagnostic);
        if (diagnostic.Severity == Severity.Error)
            Errors++;
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    /// <summary>Sorted by file and place; what was found at one place keeps its order.</summary>
    public ImmutableArray<Diagnostic> Sorted() =>
    [
        .. _found
            .OrderBy(found => found.Primary?.Span.File.Path ?? found.Path ?? "", StringComparer.Ordinal)
            .ThenBy(found => found.Primary?.Span.Start ?? -1),
    ];
}
