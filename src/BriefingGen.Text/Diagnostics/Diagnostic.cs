using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Text.Diagnostics;

/// <summary>A finding: what is wrong, where, and what to do about it. It holds no colour and no layout.</summary>
/// <param name="Message">One line in the editor's words.</param>
/// <param name="Primary">The place whose line and column are given; null if there is no text to show, as of a missing
/// file.</param>
public sealed record Diagnostic(Rule Rule, string Message, Label? Primary)
{
    /// <summary>That of the rule, unless the case is milder or more serious.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>Other places that explain the finding, the source passage first.</summary>
    public ImmutableArray<Label> Related { get; init; } = [];

    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What to type instead, ready to paste if possible.</summary>
    public ImmutableArray<string> Help { get; init; } = [];

    /// <summary>The path to name if there is no <see cref="Primary"/>.</summary>
    public string? Path { get; init; }
}

/// <summary>A place and a remark on it.</summary>
/// <param name="Text">Shown after the carets; may be empty.</param>
public sealed record Label(TextSpan Span, string Text = "")
{
    /// <summary>The name of the place if a line number would say nothing, for example “1¶10”.</summary>
    public string? Place { get; init; }
}

/// <summary>Collects the findings of all stages, so that an editor sees everything at once. Not thread-safe.</summary>
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

    /// <summary>Sorted by file and place; findings at one place keep their order.</summary>
    public ImmutableArray<Diagnostic> Sorted() =>
    [
        .. _found
            .OrderBy(found => found.Primary?.Span.File.Path ?? found.Path ?? "", StringComparer.Ordinal)
            .ThenBy(found => found.Primary?.Span.Start ?? -1),
    ];
}
