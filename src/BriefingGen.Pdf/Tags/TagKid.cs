namespace BriefingGen.Pdf.Tags;

/// <summary>One entry of an element's K.</summary>
/// <param name="Page">Where the content or annotation lies, counted from 0.</param>
/// <param name="Value">Node of the child, MCID on the page, or object number of the annotation.</param>
/// <param name="Next">The following entry, or -1.</param>
internal readonly record struct TagKid(TagKidKind Kind, int Page, int Value, int Next);
