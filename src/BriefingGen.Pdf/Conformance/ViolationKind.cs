namespace BriefingGen.Pdf.Conformance;

/// <summary>The rules that a document's description can break; all others hold by how the file is written.</summary>
public enum ViolationKind
{
    NoPages,
    PageSize,
    TitleMissing,
    LanguageMalformed,
    ForbiddenCharacter,
    StringTooLong,
    TooManyObjects,
    GlyphTextForbidden,

    FontName,
    FontTables,
    FontWidths,
    NotdefShown,
    GlyphMissing,
    GlyphWithoutText,
    RunTooLong,

    OwnerOutsideTree,
    ContentNotAllowed,
    ChildNotAllowed,
    DocumentEmpty,
    FirstHeading,
    HeadingSkipped,
    ListNumbering,
    ListItem,
    Table,
    TableRow,
    HeaderScope,

    LinkElement,
    LinkText,
    LinkAnnotation,
    LinkArea,
    LinkContents,
    UriNotAllowed,
    TargetOutsideDocument,

    OutlineTitle,
    OutlineLevel,

    AttachmentName,
    AttachmentTwice,
    AttachmentMediaType,
    AttachmentDescription,
}
