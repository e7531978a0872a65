using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Drafting.Articles;

/// <summary>An archived article that a new brief is to rest on.</summary>
/// <param name="File">As it was read; its path is how the article is called in the brief’s first line.</param>
/// <param name="Archive">Its path from the brief’s own folder.</param>
public sealed record ArticleFile(TextFile File, string Archive);

/// <summary>An article with its id in the brief.</summary>
internal sealed record DraftSource(string Id, string Archive, ArchivedSource Text)
{
    /// <summary>The archive’s first paragraph, as the Sources list prints it where the brief gives no title.</summary>
    public string Headline => OneLine.Of(Text.Paragraphs[0].Span.Text);
}
