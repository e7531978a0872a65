namespace BriefingGen.Pdf.Document;

/// <summary>A file that travels inside the PDF.</summary>
/// <param name="FileName">Without folders; no two alike.</param>
/// <param name="MediaType">Type and subtype only, `text/plain`: a parameter fails PDF/A.</param>
/// <param name="Description">For a person who looks at the list of attachments.</param>
/// <param name="Date">The document's date, never the file's own; written in UTC.</param>
/// <param name="Origin">The caller's own; comes back with a violation.</param>
public sealed record Attachment(
    string FileName,
    string MediaType,
    ReadOnlyMemory<byte> Content,
    AttachmentRelationship Relationship,
    string Description,
    DateTimeOffset Date,
    object? Origin = null);
