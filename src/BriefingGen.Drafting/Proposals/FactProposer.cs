using System.Collections.Immutable;
using BriefingGen.Drafting.Articles;
using BriefingGen.Drafting.Writing;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Drafting.Proposals;

/// <summary>The first sentence of each paragraph, as evidence of a fact that the editor puts in words.</summary>
internal sealed class FactProposer : IProposer
{
    private const int FewestWords = 8;
    private const int MostWords = 60;
    private const int MostFacts = 8;
    private const int MostCharacters = 1_000;

    public string Key => "facts";

    public ImmutableArray<DraftEntry> Propose(DraftSource source, bool hasSeveralSources, EntryIds ids)
    {
        var sentences = source.Text.Paragraphs.Skip(1).Select(paragraph => OneLine.Of(paragraph.Span.Text))
            .Where(line => line.Length > 0 && !QuotationMarks.IsMark(line[0])).Select(SentenceOf)
            .Where(words => OneLine.Words(words) >= FewestWords && words.Length <= MostCharacters).Distinct();
        return
        [
            .. sentences.Take(MostFacts).DefaultIfEmpty(SentenceOf(source.Headline))
                .Where(words => words.Length <= MostCharacters)
                .Select(words => Entry(source, words, hasSeveralSources, ids)),
        ];
    }

    private static DraftEntry Entry(DraftSource source, string words, bool hasSeveralSources, EntryIds ids)
    {
        DraftEntry evidence = hasSeveralSources
            ? new([("source", source.Id), ("exact", words)])
            : new([("exact", words)]);
        return new DraftEntry(
            [("id", ids.Numbered("fact")), ("label", Blanks.Words), ("value", Blanks.Words), ("evidence", new DraftMapping(evidence))])
        {
            IsLive = false,
        };
    }

    /// <summary>The first sentence; a long one up to one of its commas.</summary>
    private static string SentenceOf(string line)
    {
        var sentence = line[..Sentences.FirstLength(line)];
        var words = OneLine.FirstWords(sentence, MostWords);
        var comma = words.LastIndexOfAny([',', ';', '،']);
        return words.Length == sentence.Length || comma < words.Length / 2 ? words : words[..comma];
    }
}
