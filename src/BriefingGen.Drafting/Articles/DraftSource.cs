using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Briefs.Notation;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Drafting.Articles;

/// <summary>An archived article that a new brief is made from.</summary>
/// <param name="File">Its path is printed in the brief’s first line.</param>
/// <param name="Archive">Its path from the brief’s folder.</param>
public sealed record ArticleFile(TextFile File, string Archive);

/// <summary>An article with its id in the brief.</summary>
internal sealed class DraftSource(string id, ArticleFile article, ArchivedSource text)
{
    private readonly Lazy<ImmutableArray<SourceSentence>> _sentences =
        new(() => SourceSentence.Of(text, LanguageGuess.Of(text.File.Content)));

    public string Id => id;

    public string Archive => article.Archive;

    public ArchivedSource Text => text;

    /// <summary>`en`, `fr` or null if it is not known.</summary>
    public string? Language { get; } = LanguageGuess.Of(text.File.Content);

    public Masthead Masthead { get; } = MastheadReader.Of(article.File, text);

    /// <summary>The sentences after the headline.</summary>
    public ImmutableArray<SourceSentence> Sentences => _sentences.Value;

    /// <summary>The archive’s first paragraph, which the list of sources prints if the brief gives no title.</summary>
    public string Headline => ArticleLine.Of(text.Paragraphs[0].Span.Text);
}

/// <summary>
/// The id of a source: from the words of its file name, or from the agency in its dateline (“NCRI – A group of …”) if the name is
/// a number or a hash.
/// </summary>
internal static class SourceId
{
    private const int Longest = 24;
    private const int OpeningParagraphs = 3;

    public static string Of(ArchivedSource source) =>
        OfName(Path.GetFileNameWithoutExtension(source.File.Path)) ?? OfDateline(source) ?? "source";

    private static string? OfName(string name)
    {
        var words = name.Split([' ', '-', '_', '.', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 1 && word.All(char.IsAsciiLetter))
            .Select(word => word.ToLowerInvariant());
        var id = "";
        foreach (var word in words)
        {
            var longer = id.Length == 0 ? word : $"{id}-{word}";
            if (longer.Length > Longest)
                break;
            id = longer;
        }

        return Identifier.IsIdentifier(id) ? id : null;
    }

    private static string? OfDateline(ArchivedSource source)
    {
        foreach (var paragraph in source.Paragraphs.Take(OpeningParagraphs))
        {
            var text = paragraph.Span.Text;
            var end = text.IndexOfAny("–—-");
            if (end is < 3 or > Longest)
                continue;
            var agency = text[..end].Trim();
            if (!agency.ContainsAnyExceptInRange('A', 'Z'))
                return Identifier.Suggest(agency.ToString());
        }

        return null;
    }
}

/// <summary>The title of a brief, from the first paragraph of its article.</summary>
internal static class BriefTitle
{
    private const int Longest = 160;

    public static string Of(DraftSource source)
    {
        var line = source.Headline;
        if (source.Text.Format == ArchiveFormat.Markdown)
            line = line.TrimStart('#').Trim().Trim('*', '_').Trim();
        return line.Length == 0 ? Plain(source) : ArticleLine.Shortened(line, Longest);
    }

    /// <summary>The title without emoji and symbols, which text fonts lack.</summary>
    public static string WithoutSigns(DraftSource source)
    {
        var kept = Of(source).EnumerateRunes()
            .Where(rune => rune.Value is not (0xFE0F or 0x200D)
                && System.Text.Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol
                    or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned));
        var line = ArticleLine.Of(string.Concat(kept.Select(rune => rune.ToString())));
        return line.Length == 0 ? Plain(source) : line;
    }

    /// <summary>A title that can always be printed.</summary>
    public static string Plain(DraftSource source) => $"Briefing on {source.Id}";
}
