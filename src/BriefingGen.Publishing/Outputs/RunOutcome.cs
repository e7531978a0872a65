using System.Collections.Immutable;

namespace BriefingGen.Publishing.Outputs;

/// <summary>What became of a run over many briefs: what the reports are written from.</summary>
/// <param name="Problems">What is wrong with the run itself, a line each: a path that is not there, two briefs for one
/// PDF.</param>
public sealed record RunOutcome(ImmutableArray<BriefOutcome> Briefs, ImmutableArray<string> Problems)
{
    /// <summary>Every brief was opened, and what was to be written is written, but for the briefs that have errors.</summary>
    public bool IsComplete =>
        Problems.IsEmpty && Briefs.All(brief => brief.Result is not (BriefResult.Unopened or BriefResult.Unwritten));

    public FindingCounts Counts { get; } = Briefs.Aggregate(default(FindingCounts), (counts, brief) => counts + brief.Counts);
}
