namespace BriefingGen.Pdf.Content;

/// <summary>
/// What lies on one page. All places are in 1/1000 pt from its top left corner, x to the right and y down; the writer turns them
/// into PDF's own axes. The three layers are painted in this order.
/// </summary>
public sealed record PageContent
{
    /// <summary>Tints, rules and signs under the text: layout artifacts.</summary>
    public IReadOnlyList<Shape> Shapes { get; init; } = [];

    /// <summary>All real content, in reading order.</summary>
    public IReadOnlyList<TaggedText> Text { get; init; } = [];

    public IReadOnlyList<PaginationArtifact> Furniture { get; init; } = [];

    public IReadOnlyList<LinkAnnotation> Links { get; init; } = [];
}
