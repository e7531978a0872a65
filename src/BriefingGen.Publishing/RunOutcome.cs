using System.Collections.Immutable;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing;

/// <summary>The outcome of one brief.</summary>
/// <param name="Brief">The brief’s path, as the caller gave it.</param>
/// <param name="Diagnostics">In the order of the text they are about.</param>
public sealed record BriefOutcome(string Brief, BriefResult Result, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The PDF’s path; null if nothing was to be written.</summary>
    public string? Output { get; init; }

    public int Pages { get; init; }

    /// <summary>Of the PDF, in bytes.</summary>
    public int Size { get; init; }

    public FindingCounts Counts { get; } = FindingCounts.Of(Diagnostics);

    /// <summary>The outcome without its findings, but with their counts: findings hold on to the texts that they are about, too
    /// much memory in a run over thousands of briefs.</summary>
    public BriefOutcome WithoutFindings() => this with { Diagnostics = [] };
}

/// <summary>How many findings there are of each severity.</summary>
public readonly record struct FindingCounts(int Errors, int Warnings, int Notes)
{
    public static FindingCounts Of(ImmutableArray<Diagnostic> diagnostics)
    {
        var counts = default(FindingCounts);
        foreach (var diagnostic in diagnostics)
            counts += Of(diagnostic.Severity);
        return counts;
    }

    public static FindingCounts operator +(FindingCounts a, FindingCounts b) =>
        new(a.Errors + b.Errors, a.Warnings + b.Warnings, a.Notes + b.Notes);

    private static FindingCounts Of(Severity severity) => severity switch
    {
        Severity.Error => new(1, 0, 0),
        Severity.Warning => new(0, 1, 0),
        Severity.Note => new(0, 0, 1),
    };
}

public enum BriefResult
{
    Written,

    /// <summary>Without errors, and nothing was to be written.</summary>
    Checked,

    /// <summary>There are errors; a PDF of an earlier run is left as it is.</summary>
    Refused,

    /// <summary>The brief cannot be read, or is not UTF-8.</summary>
    Unopened,

    /// <summary>The PDF cannot be written.</summary>
    Unwritten,
}

/// <summary>The outcome of a run over many briefs: the reports are written from it.</summary>
/// <param name="Problems">What is wrong with the run itself, a line each: a path that does not exist, two briefs for one
/// PDF.</param>
public sealed record RunOutcome(ImmutableArray<BriefOutcome> Briefs, ImmutableArray<string> Problems)
{
    /// <summary>Every brief was opened, and no PDF failed to be written; briefs may have errors.</summary>
    public bool IsComplete =>
        Problems.IsEmpty && Briefs.All(brief => brief.Result is not (BriefResult.Unopened or BriefResult.Unwritten));

    public FindingCounts Counts { get; } = Briefs.Aggregate(default(FindingCounts), (counts, brief) => counts + brief.Counts);
}
