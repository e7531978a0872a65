using System.Collections.Immutable;
using BriefingGen.Drafting.Articles;
using BriefingGen.Drafting.Writing;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Drafting.Proposals;

/// <summary>
/// The figures of an article with what they count, in its order. Where it has few, the first sentences of its paragraphs too, as
/// evidence of facts that the editor puts in words.
/// </summary>
internal sealed class FactProposer : IProposer
{
    private const int MostFacts = 12;
    private const int FewFacts = 8;
    private const int MostOfSentence = 3;
    private const int FewestWords = 8;
    private const int MostCharacters = 1_000;

    public string Key => "facts";

    public ImmutableArray<DraftEntry> Propose(DraftSource source, bool hasSeveralSources, EntryIds ids)
    {
        var figures = source.Sentences.Where(sentence => !sentence.Figures.IsEmpty && sentence.Paragraph != source.Masthead.Paragraph)
            .DistinctBy(sentence => sentence.Text, StringComparer.Ordinal)
            .SelectMany(FiguresOf).ToList();
        if (figures.Count >= FewFacts)
            return Limited.To(MostFacts, figures, "figures", source, Entry);

        var told = figures.Select(figure => figure.Sentence).ToHashSet();
        var openers = source.Sentences.Where(sentence => sentence.Opens && !told.Contains(sentence) && IsOpener(sentence.Text))
            .DistinctBy(sentence => sentence.Text, StringComparer.Ordinal)
            .Take(FewFacts - figures.Count).Select(sentence => (Sentence: sentence, Figure: (FigurePhrase?)null));
        return
        [
            .. figures.Concat(openers).OrderBy(fact => source.Sentences.IndexOf(fact.Sentence))
                .DefaultIfEmpty((Sentence: SourceSentence.OfHeadline(source.Headline), Figure: null))
                .Where(fact => fact.Sentence.Text.Length <= MostCharacters)
                .Select(Entry),
        ];

        DraftEntry Entry((SourceSentence Sentence, FigurePhrase? Figure) fact) => new(
        [
            ("id", ids.Numbered("fact")),
            ("label", fact.Figure is null ? Blanks.Words : Label(fact.Figure, source.Language)),
            ("value", fact.Figure?.Text ?? Blanks.Words),
            EvidenceOf.Words(source, fact.Sentence.Text, hasSeveralSources),
        ])
        {
            IsLive = false,
        };
    }

    private static IEnumerable<(SourceSentence Sentence, FigurePhrase? Figure)> FiguresOf(SourceSentence sentence) => sentence.Figures
        .Select(figure => FigurePhrase.Of(sentence.Text, figure.Start, figure.Length))
        .DistinctBy(phrase => phrase.Text, StringComparer.Ordinal).Take(MostOfSentence)
        .Select(phrase => (Sentence: sentence, Figure: (FigurePhrase?)phrase));

    private static bool IsOpener(string sentence) =>
        OneLine.Words(sentence) >= FewestWords && !QuotationMarks.IsMark(sentence[0]);

    /// <summary>What is counted, as it begins a line.</summary>
    private static string Label(FigurePhrase figure, string? language) => figure.Noun is { } noun
        ? char.ToUpperInvariant(noun[0]) + noun[1..]
        : language == "fr" ? "Chiffre" : "Figure";
}
