using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Text.Diagnostics;

/// <summary>A finding: what is wrong, where, and what to do about it. It holds no colour and no layout.</summary>
/// <param name="Message">One line in the editor's words.</param>
/// <param name="Primary">The place the line and column are of; none where there is no text to show (a missing file).</param>
public sealed record Diagnostic(Rule Rule, string Message, Label? Primary)
{
    /// <summary>The rule's, unless the case makes it milder or harder.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>Other places that explain it, the source passage first.</summary>
    public ImmutableArray<Label> Related { get; init; } = [];

    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What to type instead, ready to paste where that is possible.</summary>
    public ImmutableArray<string> Help { get; init; } = [];

    /// <summary>The path to name where there is no <see cref="Primary"/>.</summary>
    public string? Path { get; init; }
}

/// <summary>A place and what is said of it.</summary>
/// <param name="Text">Stands after the carets; may be empty.</param>
public sealed record Label(TextSpan Span, string Text = "")
{
    /// <summary>How the place is called where a line number says nothing, for example “1¶10”.</summary>
    public string? Place { get; init; }
}

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
