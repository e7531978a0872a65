using System.Collections.Immutable;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing;

/// <summary>What became of one brief.</summary>
/// <param name="Brief">The brief’s path, as the caller gave it.</param>
/// <param name="Diagnostics">In the order of the text they are about.</param>
public sealed record BriefOutcome(string Brief, BriefResult Result, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The PDF’s path; none where nothing was to be written.</summary>
    public string? Output { get; init; }

    public int Pages { get; init; }

    /// <summary>Of the PDF, in bytes.</summary>
    public int Size { get; init; }

    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
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
