using System.Collections.Immutable;
using BriefingGen.Evidence.Languages.Dates;
using BriefingGen.Evidence.Languages.Figures.Reading;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Drafting.Articles;

/// <summary>A sentence of an article, in one line; a long one is cut, if possible at a comma.</summary>
/// <param name="Paragraph">The number of its paragraph, counted from 1.</param>
/// <param name="Opens">Whether it is the first in its paragraph.</param>
internal sealed record SourceSentence(string Text, int Paragraph, bool Opens)
{
    private const int MostWords = 60;
    private const int MostCharacters = 1_000;
    private const int FewestWords = 5;

    /// <summary>Empty if the language of the article is not known.</summary>
    public ImmutableArray<DateMention> Dates { get; private init; } = [];

    /// <summary>UTF-16 offsets in the sentence.</summary>
    public ImmutableArray<(int Start, int Length)> Figures { get; private init; } = [];

    /// <param name="language">Null if it is not known.</param>
    /// <returns>The sentences after the headline, or all sentences of an article of one paragraph.</returns>
    public static ImmutableArray<SourceSentence> Of(ArchivedSource source, string? language)
    {
        var dates = language is null ? null : DateReader.For(language);
        return
        [
            .. source.Paragraphs.Skip(source.Paragraphs.Length > 1 ? 1 : 0)
                .SelectMany(paragraph => SentenceBreaks.Of(ArticleLine.Of(paragraph.Span.Text))
                    .Select((text, index) => new SourceSentence(Cut(text), paragraph.Number, index == 0)))
                .Where(sentence => sentence.Text.Length <= MostCharacters && ArticleLine.Words(sentence.Text) >= FewestWords)
                .Select(sentence => dates is null ? sentence : Read(sentence, language!, dates)),
        ];
    }

    public static SourceSentence OfHeadline(string headline) =>
        new(Cut(headline[..SentenceBreaks.FirstLength(headline)]), 1, Opens: true);

    private static SourceSentence Read(SourceSentence sentence, string language, DateReader reader)
    {
        var dates = reader.Read(sentence.Text);
        return sentence with { Dates = dates, Figures = FigurePlaces.Of(sentence.Text, language, dates) };
    }

    private static string Cut(string sentence)
    {
        var words = ArticleLine.FirstWords(sentence, MostWords);
        var comma = words.LastIndexOfAny([',', ';', '،']);
        return words.Length == sentence.Length || comma < words.Length / 2 ? words : words[..comma];
    }
}

/// <summary>
/// Finds sentence boundaries, roughly: good enough for proposals, which a person reads. The full stop of an initial or of an
/// abbreviation (“J.”, “Mr.”) is none.
/// </summary>
internal static class SentenceBreaks
{
    private static readonly string[] Abbreviations =
    [
        "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "No", "Gen", "Col", "Capt", "Lt", "Sgt", "Maj", "Rev", "Hon", "Sen", "Rep", "Gov",
        "vs", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Oct", "Nov", "Dec", "Mme", "Mlle",
    ];

    /// <returns>The length of the first sentence, or of the text if no sentence ends in it.</returns>
    public static int FirstLength(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (End(line, i) is { } end)
                return end;
        }

        return line.Length;
    }

    /// <returns>The sentences without the spaces between them.</returns>
    public static IEnumerable<string> Of(string line)
    {
        var start = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (End(line, i) is not { } end)
                continue;
            yield return line[start..end];
            start = end + 1;
            i = end;
        }

        if (start < line.Length)
            yield return line[start..];
    }

    /// <returns>The offset of the last sentence, which may be incomplete.</returns>
    public static int LastStart(string line)
    {
        for (var i = line.Length - 1; i >= 0; i--)
        {
            if (End(line, i) is { } end && end < line.Length)
                return end + 1;
        }

        return 0;
    }

    /// <returns>The end of the sentence that the character at an offset closes, closing marks included; null if it closes
    /// none.</returns>
    private static int? End(string line, int at)
    {
        if (line[at] is not ('.' or '!' or '?' or '…' or '؟' or '۔'))
            return null;
        var end = at + 1;
        while (end < line.Length && line[end] is '”' or '’' or '"' or '»' or ')' or '.')
            end++;
        if (end < line.Length && line[end] != ' ')
            return null;
        return line[at] == '.' && IsAbbreviation(line, at) ? null : end;
    }

    private static bool IsAbbreviation(string line, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(line[start - 1]))
            start--;
        var word = line.AsSpan(start, stop - start);
        return (word.Length == 1 && char.IsUpper(word[0])) || Abbreviations.AsSpan().Contains(word.ToString());
    }
}
