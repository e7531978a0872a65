namespace BriefingGen.Pdf.Structure;

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

internal static class StructureRoles
{
    /// <summary>The structure type as written in S.</summary>
    public static string Name(this StructureRole role) => role switch
    {
        StructureRole.Document => "Document",
        StructureRole.Sect => "Sect",
        StructureRole.Div => "Div",
        StructureRole.Aside => "Aside",
        StructureRole.BlockQuote => "BlockQuote",
        StructureRole.H1 => "H1",
        StructureRole.H2 => "H2",
        StructureRole.H3 => "H3",
        StructureRole.H4 => "H4",
        StructureRole.H5 => "H5",
        StructureRole.H6 => "H6",
        StructureRole.P => "P",
        StructureRole.L => "L",
        StructureRole.LI => "LI",
        StructureRole.Lbl => "Lbl",
        StructureRole.LBody => "LBody",
        StructureRole.Table => "Table",
        StructureRole.THead => "THead",
        StructureRole.TBody => "TBody",
        StructureRole.TR => "TR",
        StructureRole.TH => "TH",
        StructureRole.TD => "TD",
        StructureRole.Span => "Span",
        StructureRole.Strong => "Strong",
        StructureRole.Em => "Em",
        StructureRole.Mark => "Mark",
        StructureRole.Link => "Link",
    };

    /// <summary>
    /// The RoleMap: the standard type that a role stands for; itself where PDF 1.7 has the name (mapping those is not allowed).
    /// </summary>
    public static StructureRole StandardRole(this StructureRole role) => role switch
    {
        StructureRole.Aside => StructureRole.Sect,
        StructureRole.Strong or StructureRole.Em or StructureRole.Mark => StructureRole.Span,
        StructureRole.Document or StructureRole.Sect or StructureRole.Div or StructureRole.BlockQuote
            or StructureRole.H1 or StructureRole.H2 or StructureRole.H3 or StructureRole.H4
            or StructureRole.H5 or StructureRole.H6
            or StructureRole.P or StructureRole.L or StructureRole.LI or StructureRole.Lbl or StructureRole.LBody
            or StructureRole.Table or StructureRole.THead or StructureRole.TBody or StructureRole.TR or StructureRole.TH
            or StructureRole.TD or StructureRole.Span or StructureRole.Link => role,
    };

    /// <summary>1 to 6 for a heading, else 0.</summary>
    public static int HeadingLevel(this StructureRole role) =>
        role is >= StructureRole.H1 and <= StructureRole.H6 ? role - StructureRole.H1 + 1 : 0;
}
