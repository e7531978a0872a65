using System.Collections.Immutable;
using BriefingGen.Evidence.Languages.Dates;
using BriefingGen.Evidence.Languages.Figures.Reading;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Drafting.Articles;

/// <summary>A sentence of an article, in one line; a long one only up to one of its commas.</summary>
/// <param name="Paragraph">The number of its paragraph.</param>
/// <param name="Opens">Whether it is the first of its paragraph.</param>
internal sealed record SourceSentence(string Text, int Paragraph, bool Opens)
{
    private const int MostWords = 60;
    private const int MostCharacters = 1_000;
    private const int FewestWords = 5;

    /// <summary>In the sentence; empty where the article’s language is not read.</summary>
    public ImmutableArray<DateMention> Dates { get; private init; } = [];

    /// <summary>UTF-16 offsets in the sentence.</summary>
    public ImmutableArray<(int Start, int Length)> Figures { get; private init; } = [];

    /// <param name="language">None where it is not known.</param>
    /// <returns>What follows the headline; of an article of one paragraph, all of it.</returns>
    public static ImmutableArray<SourceSentence> Of(ArchivedSource source, string? language)
    {
        var dates = language is null ? null : DateReader.For(language);
        return
        [
            .. source.Paragraphs.Skip(source.Paragraphs.Length > 1 ? 1 : 0)
                .SelectMany(paragraph => Sentences.Of(OneLine.Of(paragraph.Span.Text))
                    .Select((text, index) => new SourceSentence(Cut(text), paragraph.Number, index == 0)))
                .Where(sentence => sentence.Text.Length <= MostCharacters && OneLine.Words(sentence.Text) >= FewestWords)
                .Select(sentence => dates is null ? sentence : Read(sentence, language!, dates)),
        ];
    }

    public static SourceSentence OfHeadline(string headline) => new(Cut(headline[..Sentences.FirstLength(headline)]), 1, Opens: true);

    private static SourceSentence Read(SourceSentence sentence, string language, DateReader reader)
    {
        var dates = reader.Read(sentence.Text);
        return sentence with { Dates = dates, Figures = FigurePlaces.Of(sentence.Text, language, dates) };
    }

    private static string Cut(string sentence)
    {
        var words = OneLine.FirstWords(sentence, MostWords);
        var comma = words.LastIndexOfAny([',', ';', '،']);
        return words.Length == sentence.Length || comma < words.Length / 2 ? words : words[..comma];
    }
}
