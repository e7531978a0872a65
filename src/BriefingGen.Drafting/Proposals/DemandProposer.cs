using System.Collections.Immutable;
using BriefingGen.Drafting.Articles;
using BriefingGen.Drafting.Speakers;
using BriefingGen.Drafting.Writing;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Drafting.Proposals;

/// <summary>Proposes the sentences that demand, urge or call for something: who asks whom for what, in the article’s
/// words.</summary>
internal sealed class DemandProposer(SpeakerFinder speakers) : IProposer
{
    private const int MostDemands = 8;

    public string Key => "demands";

    public ImmutableArray<DraftEntry> Propose(DraftSource source, bool hasSeveralSources, EntryIds ids)
    {
        if (source.Language is not { } language)
            return [];
        var found = source.Sentences.DistinctBy(sentence => sentence.Text, StringComparer.Ordinal)
            .Select(sentence => DemandSentence.In(sentence, language)).OfType<DemandSentence>().ToList();
        return ProposalLimit.Take(
            MostDemands, found, "sentences that ask for something", source, demand => Entry(source, demand, hasSeveralSources));
    }

    private DraftEntry Entry(DraftSource source, DemandSentence demand, bool hasSeveralSources)
    {
        var by = demand.IsFirstPerson ? Speaker(source, demand) : demand.By;
        var values = new List<(string, DraftValue)> { ("by", by ?? Placeholders.Words) };
        if (demand.To is { } to)
            values.Add(("to", to));
        if (demand.Kind is { } kind)
            values.Add(("kind", kind));
        values.Add(("text", demand.Text));
        values.Add(ProposedEvidence.Of(source, demand.Sentence.Text, hasSeveralSources));
        return new DraftEntry(values)
        {
            IsLive = false,
            Remark = by is null ? $"Who asks? {new Reference(source.Text.Number, demand.Sentence.Paragraph)}" : "",
        };
    }

    /// <summary>The speaker of the quotation that the sentence is in: “We demand that …”.</summary>
    private string? Speaker(DraftSource source, DemandSentence demand)
    {
        var paragraph = source.Text.Paragraphs[demand.Sentence.Paragraph - 1].Span;
        for (var place = 0; place < source.Text.Quoted.Length; place++)
        {
            var inner = source.Text.Quoted[place].Inner;
            if (inner.Start >= paragraph.Start && inner.Start < paragraph.End
                && ArticleLine.Of(inner.Text).Contains(demand.Text, StringComparison.Ordinal))
            {
                return speakers.Find(source.Text, place);
            }
        }

        return null;
    }
}
