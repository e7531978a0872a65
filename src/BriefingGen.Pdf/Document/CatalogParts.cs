using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Document;

internal sealed record CatalogParts(
    ObjectId Pages,
    ObjectId StructTreeRoot,
    ObjectId Metadata,
    ObjectId OutputIntent,
    ObjectId? Outlines,
    IReadOnlyList<ObjectId> AssociatedFiles,
    ObjectId? EmbeddedFiles);
