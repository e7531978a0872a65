using System.Collections.Immutable;
using BriefingGen.Drafting.Articles;
using BriefingGen.Drafting.Speakers;
using BriefingGen.Drafting.Writing;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Drafting.Proposals;

/// <summary>The sentences of an article that demand, urge or call for something: who, of whom and what, in the article’s
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
            .Select(sentence => Asking.In(sentence, language)).OfType<Asking>().ToList();
        return Limited.To(MostDemands, found, "sentences that ask for something", source, asking => Entry(source, asking, hasSeveralSources));
    }

    private DraftEntry Entry(DraftSource source, Asking asking, bool hasSeveralSources)
    {
        var by = asking.IsFirstPerson ? Speaker(source, asking) : asking.By;
        var values = new List<(string, DraftValue)> { ("by", by ?? Blanks.Words) };
        if (asking.To is { } to)
            values.Add(("to", to));
        if (asking.Kind is { } kind)
            values.Add(("kind", kind));
        values.Add(("text", asking.Text));
        values.Add(EvidenceOf.Words(source, asking.Sentence.Text, hasSeveralSources));
        return new DraftEntry(values)
        {
            IsLive = false,
            Remark = by is null ? $"Who asks? {new Reference(source.Text.Number, asking.Sentence.Paragraph)}" : "",
        };
    }

    /// <summary>“We demand that …”: whoever the words are of.</summary>
    private string? Speaker(DraftSource source, Asking asking)
    {
        var paragraph = source.Text.Paragraphs[asking.Sentence.Paragraph - 1].Span;
        for (var place = 0; place < source.Text.Quoted.Length; place++)
        {
            var inner = source.Text.Quoted[place].Inner;
            if (inner.Start >= paragraph.Start && inner.Start < paragraph.End && OneLine.Of(inner.Text).Contains(asking.Text, StringComparison.Ordinal))
                return speakers.Find(source.Text, place);
        }

        return null;
    }
}
