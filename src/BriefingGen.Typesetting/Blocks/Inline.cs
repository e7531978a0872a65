using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace BriefingGen.Typesetting.Blocks;

/// <summary>What stands in a line. The set is closed: <see cref="Run"/>, <see cref="Symbol"/>, <see cref="Span"/>,
/// <see cref="Link"/>.</summary>
public abstract class Inline : Node
{
    private protected Inline()
    {
    }

    [SetsRequiredMembers]
    private protected Inline(Role role) => Role = role;
}

/// <summary>Characters. In the structure tree they belong to the nearest node around the run: a run is no element.</summary>
[method: SetsRequiredMembers]
public sealed class Run(string text, InlineStyle style = InlineStyle.Normal) : Inline(Role.Span)
{
    public string Text { get; } = text;

    public InlineStyle Style { get; } = style;
}

/// <summary>A drawn shape in the line, an artifact: the words beside it say what it means.</summary>
/// <param name="style">Its colour is that style's.</param>
[method: SetsRequiredMembers]
public sealed class Symbol(SymbolKind kind, InlineStyle style) : Inline(Role.Span)
{
    public SymbolKind Kind { get; } = kind;

    public InlineStyle Style { get; } = style;
}

/// <summary>A part of a text that is an element of its own.</summary>
public class Span : Inline
{
    public required ImmutableArray<Inline> Content { get; init; }
}

/// <summary>A link inside the document or to the web.</summary>
public sealed class Link : Span
{
    public required LinkTarget Target { get; init; }

    /// <summary>What a screen reader says of the link (PDF: Contents), in the document's language.</summary>
    public required string Description { get; init; }
}

/// <summary>Where a link goes.</summary>
public abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    /// <summary>To the node with this <see cref="Node.Anchor"/>.</summary>
    public sealed record Internal(string Anchor) : LinkTarget;

    /// <summary>An absolute http, https or mailto URI.</summary>
    public sealed record Web(string Uri) : LinkTarget;
}
