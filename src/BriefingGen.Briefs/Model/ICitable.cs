using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>
/// What `[@id]` may name: a <see cref="Fact"/>, <see cref="Quote"/>, <see cref="Demand"/>, <see cref="TimelineEntry"/> or
/// <see cref="Source"/>, and nothing else.
/// </summary>
public interface ICitable
{
    /// <summary>None where the entry has no id, and so nothing cites it.</summary>
    MappedText? Id { get; }

    TextSpan Span { get; }

    /// <inheritdoc cref="Item.Citations"/>
    ImmutableArray<MappedText> Citations { get; }
}
