using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>
/// A piece of prose: <see cref="ProseText"/>, <see cref="ProseEmphasis"/>, <see cref="ProseStrong"/>, <see cref="ProseLink"/> or
/// <see cref="ProseCitation"/>.
/// </summary>
public abstract record ProseInline
{
    private protected ProseInline(TextSpan span) => Span = span;

    /// <summary>Where it stands in the file, its marks included.</summary>
    public TextSpan Span { get; }
}

/// <param name="Text">What the reader sees; line ends are spaces, escapes are resolved.</param>
public sealed record ProseText(TextSpan Span, MappedText Text) : ProseInline(Span);

public sealed record ProseEmphasis(TextSpan Span, ImmutableArray<ProseInline> Inlines) : ProseInline(Span);

public sealed record ProseStrong(TextSpan Span, ImmutableArray<ProseInline> Inlines) : ProseInline(Span);

/// <param name="Url">An http, https or mailto address.</param>
public sealed record ProseLink(TextSpan Span, MappedText Url, ImmutableArray<ProseInline> Inlines) : ProseInline(Span);

/// <summary>It covers the words before it, back to the citation before or the start of the paragraph.</summary>
/// <param name="Ids">At least one, in the order typed, without “@”.</param>
public sealed record ProseCitation(TextSpan Span, ImmutableArray<MappedText> Ids) : ProseInline(Span);
