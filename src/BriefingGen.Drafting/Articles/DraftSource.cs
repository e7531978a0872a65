using System.Collections.Immutable;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Drafting.Articles;

/// <summary>An archived article that a new brief is to rest on.</summary>
/// <param name="File">As it was read; its path is how the article is called in the brief’s first line.</param>
/// <param name="Archive">Its path from the brief’s own folder.</param>
public sealed record ArticleFile(TextFile File, string Archive);

/// <summary>An article with its id in the brief.</summary>
internal sealed class DraftSource(string id, ArticleFile article, ArchivedSource text)
{
    private readonly Lazy<ImmutableArray<SourceSentence>> _sentences = new(() => SourceSentence.Of(text, LanguageGuess.Of(text.File.Content)));

    public string Id => id;

    public string Archive => article.Archive;

    public ArchivedSource Text => text;

    /// <summary>`en`, `fr` or none.</summary>
    public string? Language { get; } = LanguageGuess.Of(text.File.Content);

    public Masthead Masthead { get; } = MastheadReader.Of(article.File, text);

    /// <summary>What follows the headline.</summary>
    public ImmutableArray<SourceSentence> Sentences => _sentences.Value;

    /// <summary>The archive’s first paragraph, as the Sources list prints it where the brief gives no title.</summary>
    public string Headline => OneLine.Of(text.Paragraphs[0].Span.Text);
}
