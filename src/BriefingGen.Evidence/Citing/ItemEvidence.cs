using System.Collections.Immutable;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Citing;

/// <summary>What an item rests on (BRIEF.md §2, rule 7).</summary>
/// <param name="Own">The passages of its own evidence, in the order typed; of a quote, the quotation.</param>
/// <param name="All">These and the passages of whatever its text cites, and what that cites in turn; each once, in the order of the
/// sources.</param>
/// <param name="References">What is printed behind it: each paragraph once, in order, and the sources that are cited as a whole.</param>
public sealed record ItemEvidence(ImmutableArray<Passage> Own, ImmutableArray<Passage> All, ImmutableArray<Reference> References)
{
    public static ItemEvidence None { get; } = new([], [], []);
}
