using System.Collections.Immutable;
using BriefingGen.Drafting.Articles;
using BriefingGen.Drafting.Writing;

namespace BriefingGen.Drafting.Proposals;

/// <summary>Reads articles for one list of a brief.</summary>
internal interface IProposer
{
    /// <summary>The list’s key: `quotes`.</summary>
    string Key { get; }

    /// <param name="hasSeveralSources">Entries must then name theirs.</param>
    /// <returns>In the order of the article; those that are live may still be taken out where a check objects.</returns>
    ImmutableArray<DraftEntry> Propose(DraftSource source, bool hasSeveralSources, EntryIds ids);
}
