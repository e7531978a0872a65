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

/// <summary>
/// Where a text’s sentences end, roughly: good enough to propose words, which are then read by a person. A full stop behind an
/// initial or a title (“J.”, “Mr.”) ends none.
/// </summary>
internal static class Sentences
{
    private static readonly string[] Abbreviations =
    [
        "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "No", "Gen", "Col", "Capt", "Lt", "Sgt", "Maj", "Rev", "Hon", "Sen", "Rep", "Gov", "vs",
        "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Oct", "Nov", "Dec", "Mme", "Mlle",
    ];

    /// <returns>How long the first sentence is; all of the text where none ends.</returns>
    public static int FirstLength(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (End(line, i) is { } end)
                return end;
        }

        return line.Length;
    }

    /// <returns>Each sentence, without the blanks between them.</returns>
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

    /// <returns>Where the last sentence begins, which the text breaks off in or ends.</returns>
    public static int LastStart(string line)
    {
        for (var i = line.Length - 1; i >= 0; i--)
        {
            if (End(line, i) is { } end && end < line.Length)
                return end + 1;
        }

        return 0;
    }

    /// <returns>Where the sentence ends that the sign at an offset closes, marks behind it included; none where it closes none.</returns>
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
