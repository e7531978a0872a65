namespace BriefingGen.Pdf.Tags;

/// <summary>
/// Roles a briefing needs: the standard structure types of ISO 32000-1, 14.8.4, and Aside, Strong, Em and Mark, which are mapped
/// to them. Note and Reference are left out on purpose: a Note owes a unique ID, and some readers say "link" twice for a
/// Reference.
/// </summary>
public enum StructureRole
{
    Document,
    Sect,
    Div,
    Aside,
    BlockQuote,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Span,
    Strong,
    Em,
    Mark,
    Link,
}
