using BriefingGen.Drafting.Articles;
using BriefingGen.Drafting.Writing;

namespace BriefingGen.Drafting.Proposals;

/// <summary>The evidence of a proposal: words, and their source where there are several.</summary>
internal static class EvidenceOf
{
    public static (string Key, DraftValue Value) Words(DraftSource source, string words, bool hasSeveralSources) =>
        ("evidence", new DraftMapping(hasSeveralSources
            ? new([("source", source.Id), ("exact", words)])
            : new([("exact", words)])));
}
