using System.Collections.Immutable;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Citing;

/// <summary>A paragraph that holds cited words.</summary>
/// <param name="Marks">In order, apart from each other; at least one.</param>
public sealed record CitedParagraph(Paragraph Paragraph, ImmutableArray<CitedMark> Marks)
{
    /// <summary>Each item once, as first met in the marks.</summary>
    public IEnumerable<Citer> By =>
        Marks.SelectMany(mark => mark.By).DistinctBy(citer => citer.Item, ReferenceEqualityComparer.Instance);
}
