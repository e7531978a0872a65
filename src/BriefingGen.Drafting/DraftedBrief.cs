using System.Collections.Immutable;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Drafting;

/// <param name="Text">YAML, in lines that end in a line feed.</param>
/// <param name="LiveQuotes">Quotations that stand in the brief.</param>
/// <param name="ProposedQuotes">Quotations that are proposed as comments.</param>
/// <param name="Errors">Errors that are left, whatever was taken out; none as a rule.</param>
public sealed record DraftedBrief(string Text, int LiveQuotes, int ProposedQuotes, ImmutableArray<Diagnostic> Errors)
{
    public int ProposedFacts { get; init; }

    public int ProposedDemands { get; init; }

    /// <summary>Of the timeline.</summary>
    public int ProposedEntries { get; init; }
}
