using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>A <see cref="MarkdownParagraph"/> or a <see cref="MarkdownList"/>.</summary>
public abstract record MarkdownBlock
{
    private protected MarkdownBlock(TextSpan span) => Span = span;

    public TextSpan Span { get; }
}

public sealed record MarkdownParagraph(TextSpan Span, ImmutableArray<ProseInline> Inlines) : MarkdownBlock(Span);

/// <param name="Start">The first number of a numbered list; none: bullets.</param>
public sealed record MarkdownList(TextSpan Span, int? Start, ImmutableArray<MarkdownListItem> Items) : MarkdownBlock(Span);

public sealed record MarkdownListItem(TextSpan Span, ImmutableArray<MarkdownBlock> Blocks);
