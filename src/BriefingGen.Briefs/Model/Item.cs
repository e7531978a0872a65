using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>One entry of a list or mapping of the brief.</summary>
public abstract record Item
{
    /// <summary>The entry's YAML node; for sources and actors the key is included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its place among its own kind, counted from 0.</summary>
    public required int Position { get; init; }
}
