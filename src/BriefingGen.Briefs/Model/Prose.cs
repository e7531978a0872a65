using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>A paragraph with inline Markdown and citations. CONTRACT.md §4.</summary>
/// <param name="Source">As typed, including markup and citations.</param>
/// <param name="Citations">The ids cited, in order, one for each mention; each is in <see cref="Brief.Citables"/>.</param>
public sealed record Prose(MappedText Source, ImmutableArray<ProseInline> Inlines, ImmutableArray<MappedText> Citations);

/// <summary>
/// A piece of prose: <see cref="ProseText"/>, <see cref="ProseEmphasis"/>, <see cref="ProseStrong"/>, <see cref="ProseLink"/> or
/// <see cref="ProseCitation"/>.
/// </summary>
public abstract record ProseInline
{
    private protected ProseInline(TextSpan span) => Span = span;

    /// <summary>Where it is in the file, including its marks.</summary>
    public TextSpan Span { get; }
}

/// <param name="Text">What the reader sees: line ends are spaces, escapes are resolved.</param>
public sealed record ProseText(TextSpan Span, MappedText Text) : ProseInline(Span);

public sealed record ProseEmphasis(TextSpan Span, ImmutableArray<ProseInline> Inlines) : ProseInline(Span);

public sealed record ProseStrong(TextSpan Span, ImmutableArray<ProseInline> Inlines) : ProseInline(Span);

/// <param name="Url">An http, https or mailto address.</param>
public sealed record ProseLink(TextSpan Span, MappedText Url, ImmutableArray<ProseInline> Inlines) : ProseInline(Span);

/// <summary>It covers the words before it, back to the previous citation or the start of the paragraph.</summary>
/// <param name="Ids">At least one, in the order typed, without “@”.</param>
public sealed record ProseCitation(TextSpan Span, ImmutableArray<MappedText> Ids) : ProseInline(Span);

/// <summary>Markdown with paragraphs, lists and citations: the summary, and what a template writes.</summary>
/// <param name="Source">As written, including markup and citations.</param>
/// <param name="Citations">The ids cited, in order, one for each mention.</param>
public sealed record MarkdownText(MappedText Source, ImmutableArray<MarkdownBlock> Blocks, ImmutableArray<MappedText> Citations);

/// <summary>A <see cref="MarkdownParagraph"/> or a <see cref="MarkdownList"/>.</summary>
public abstract record MarkdownBlock
{
    private protected MarkdownBlock(TextSpan span) => Span = span;

    public TextSpan Span { get; }
}

public sealed record MarkdownParagraph(TextSpan Span, ImmutableArray<ProseInline> Inlines) : MarkdownBlock(Span);

/// <param name="Start">The first number of a numbered list; null for bullets.</param>
public sealed record MarkdownList(TextSpan Span, int? Start, ImmutableArray<MarkdownListItem> Items) : MarkdownBlock(Span);

public sealed record MarkdownListItem(TextSpan Span, ImmutableArray<MarkdownBlock> Blocks);
