namespace BriefingGen.Pdf.Document;

/// <summary>AFRelationship (ISO 19005-3, annex E): what the file is to the document.</summary>
public enum AttachmentRelationship
{
    /// <summary>What the document was made from by a program.</summary>
    Data,

    /// <summary>The original material.</summary>
    Source,

    Supplement,
}
