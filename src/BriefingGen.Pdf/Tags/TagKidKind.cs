namespace BriefingGen.Pdf.Tags;

internal enum TagKidKind : byte
{
    Element,
    MarkedContent,
    Annotation,
}
