using System.Collections.Immutable;

namespace BriefingGen.Typesetting.Blocks;

/// <summary>What stands in a line. The set is closed: <see cref="Run"/>, <see cref="Symbol"/>, <see cref="Span"/>, <see cref="Link"/>.</summary>
public abstract class Inline : Node
{
    private protected Inline()
    {
    }
}

/// <summary>Characters; they belong to the nearest node around them, a run itself is none in the structure tree.</summary>
public sealed class Run : Inline
{
    public required string Text { get; init; }

    public InlineStyle Style { get; init; } = InlineStyle.Normal;
}

/// <summary>A drawn shape in the line, an artifact: the words beside it say what it means.</summary>
public sealed class Symbol : Inline
{
    public required SymbolKind Kind { get; init; }

    /// <summary>Its colour is that style's.</summary>
    public required InlineStyle Style { get; init; }
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
    public sealed record Place(string Anchor) : LinkTarget;

    /// <summary>An absolute http, https or mailto URI.</summary>
    public sealed record Web(string Uri) : LinkTarget;
}
