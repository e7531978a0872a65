using BriefingGen.Pdf.Graphics;
using BriefingGen.Pdf.Structure;

namespace BriefingGen.Pdf.Content;

/// <summary>
/// The content of one page. All coordinates are in 1/1000 pt from its top left corner, x to the right and y down; the writer
/// converts them to PDF's user space. The first three are painted in this order.
/// </summary>
public sealed record PageContent
{
    /// <summary>Tints, rules and symbols under the text.</summary>
    public IReadOnlyList<PathObject> LayoutArtifacts { get; init; } = [];

    /// <summary>All real content, in reading order.</summary>
    public IReadOnlyList<TaggedText> Text { get; init; } = [];

    public IReadOnlyList<PaginationArtifact> PaginationArtifacts { get; init; } = [];

    public IReadOnlyList<LinkAnnotation> Links { get; init; } = [];
}

/// <summary>A run of real content.</summary>
/// <param name="Element">The structure element that the run belongs to.</param>
/// <param name="ActualText">What the glyphs stand for if they do not correspond one to one to characters; the run then gets a
/// Span of its own.</param>
/// <param name="IsContinued">The ActualText of the run before covers this run too, whose own is ignored. So a mark can be placed
/// freely above its letter.</param>
public sealed record TaggedText(TextRun Run, StructureElement Element, string? ActualText = null, bool IsContinued = false);

/// <summary>What pagination adds to the content: a running header or footer, or a repeated header row of a table.</summary>
public sealed record PaginationArtifact(PaginationKind Kind, IReadOnlyList<PathObject> Paths, IReadOnlyList<TextRun> Text);

/// <summary>Subtypes of a pagination artifact (ISO 32000-1, table 330); a repeated table header has none.</summary>
public enum PaginationKind
{
    Header,
    Footer,
    RepeatedTableHeader,
}
