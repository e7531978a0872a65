using BriefingGen.Pdf.Tags;

namespace BriefingGen.Pdf.Content;

/// <summary>The part of a link that lies on one page.</summary>
/// <param name="Element">A Link element that owns text on this page. A link over two pages is one element with two
/// annotations.</param>
/// <param name="Areas">One for each line.</param>
/// <param name="Contents">Where the link leads, in words of the document's language.</param>
/// <param name="Origin">The caller's own; comes back with a violation.</param>
public sealed record LinkAnnotation(
    StructureElement Element, IReadOnlyList<PageArea> Areas, string Contents, LinkTarget Target, object? Origin = null);
