using System.Collections.Frozen;
using System.Collections.Immutable;
using BriefingGen.Drafting.Articles;
using BriefingGen.Drafting.Writing;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Drafting.Proposals;

/// <summary>
/// Proposes the figures of an article with what they count, in its order. If it has few, the first sentences of its paragraphs
/// follow, as evidence of facts that the editor words.
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
        var figures = source.Sentences
            .Where(sentence => !sentence.Figures.IsEmpty && sentence.Paragraph != source.Masthead.Paragraph)
            .DistinctBy(sentence => sentence.Text, StringComparer.Ordinal)
            .SelectMany(FiguresOf).ToList();
        if (figures.Count >= FewFacts)
            return ProposalLimit.Take(MostFacts, figures, "figures", source, Entry);

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
            ("label", fact.Figure is null ? Placeholders.Words : Label(fact.Figure, source.Language)),
            ("value", fact.Figure?.Text ?? Placeholders.Words),
            ProposedEvidence.Of(source, fact.Sentence.Text, hasSeveralSources),
        ])
        {
            IsLive = false,
        };
    }

    private static IEnumerable<(SourceSentence Sentence, FigurePhrase? Figure)> FiguresOf(SourceSentence sentence) =>
        sentence.Figures.Select(figure => FigurePhrase.Of(sentence.Text, figure.Start, figure.Length))
            .DistinctBy(phrase => phrase.Text, StringComparer.Ordinal).Take(MostOfSentence)
            .Select(phrase => (Sentence: sentence, Figure: (FigurePhrase?)phrase));

    private static bool IsOpener(string sentence) =>
        ArticleLine.Words(sentence) >= FewestWords && !QuotationMarks.IsMark(sentence[0]);

    /// <summary>What is counted, with a capital letter.</summary>
    private static string Label(FigurePhrase figure, string? language) => figure.Noun is { } noun
        ? char.ToUpperInvariant(noun[0]) + noun[1..]
        : language == "fr" ? "Chiffre" : "Figure";
}

/// <summary>A figure with the words after it that say what is counted: “52 members”, « 57 habitants ».</summary>
/// <param name="Noun">The last of these words; null if there are none.</param>
internal sealed record FigurePhrase(string Text, string? Noun)
{
    private const int MostWords = 4;

    /// <summary>Words that are not part of what is counted.</summary>
    private static readonly FrozenSet<string> Ends = (
        "of in on at by to for from with and or but nor were was are is be been has have had who which that while when as than "
        + "after before since until against per into over under out off more less not also will would may can could a an the its "
        + "their his her this these each every if so then there "
        + "de du des d à au aux en dans sur sous par pour avec sans et ou mais ni sont est était étaient a ont avait avaient qui "
        + "que dont où contre entre depuis avant après pendant selon chez vers le la les un une ce cette ces ne se s plus moins "
        + "sera seront")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> PluralsWithoutSign =
        new[] { "people", "men", "women", "children", "staff", "police", "crew" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static FigurePhrase Of(string sentence, int start, int length)
    {
        var end = start + length;
        string? first = null, noun = null;
        var (firstEnd, nounEnd) = (end, end);
        for (int at = end, words = 0; words < MostWords && at < sentence.Length && sentence[at] == ' '; words++)
        {
            var next = sentence.IndexOf(' ', at + 1);
            var whole = sentence[(at + 1)..(next < 0 ? sentence.Length : next)];
            var word = whole.TrimEnd('.', ',', ';', ':', '!', '?', ')', '”', '"', '»');
            if (word.Length < 2 || !char.IsLetter(word[0]) || Ends.Contains(word) || word.AsSpan().ContainsAny('(', '“', '«'))
                break;
            at += 1 + word.Length;
            if (first is null)
                (first, firstEnd) = (word, at);
            if (IsPlural(word))
            {
                (noun, nounEnd) = (word, at);
                break;
            }

            if (word.Length < whole.Length)
                break;
        }

        return noun is not null
            ? new FigurePhrase(sentence[start..nounEnd], noun)
            : new FigurePhrase(sentence[start..firstEnd], first);
    }

    private static bool IsPlural(string word) =>
        PluralsWithoutSign.Contains(word)
        || (word.Length > 3
            && word[^1] is 's' or 'x'
            && !word.EndsWith("ss", StringComparison.Ordinal)
            && !word.EndsWith("’s", StringComparison.Ordinal)
            && !word.EndsWith("'s", StringComparison.Ordinal));
}
