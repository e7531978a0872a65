using BriefingGen.Pdf.Graphics;
using BriefingGen.Pdf.Structure;

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

/// <summary>A run of real content.</summary>
/// <param name="Owner">The element that holds these words.</param>
/// <param name="ActualText">What the glyphs stand for, where glyphs and characters do not pair off; gives the run a Span of its
/// own.</param>
/// <param name="IsContinued">The run goes on with the glyphs of the run before, whose ActualText is said once for both; its own
/// is not looked at. So a mark may have a place of its own above its letter.</param>
public sealed record TaggedText(TextRun Run, StructureElement Owner, string? ActualText = null, bool IsContinued = false);

/// <summary>What paging adds to the content: a running header or footer, or a table's header row said again.</summary>
public sealed record PaginationArtifact(PaginationKind Kind, IReadOnlyList<Shape> Shapes, IReadOnlyList<TextRun> Text);

/// <summary>Subtypes of a pagination artifact (ISO 32000-1, table 330); a repeated table header has none.</summary>
public enum PaginationKind
{
    Header,
    Footer,
    RepeatedTableHeader,
}
