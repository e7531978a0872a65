namespace BriefingGen.Pdf.Structure;

/// <summary>
/// The standard structure types (ISO 32000-1, 14.8.4) that a briefing needs, and Aside, Strong, Em and Mark, which are mapped to
/// them. Note and Reference are left out on purpose: a Note needs a unique ID, and some readers say "link" twice for a Reference.
/// </summary>
public enum StructureType
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

internal static class StructureTypes
{
    /// <summary>The name as written in S.</summary>
    public static string Name(this StructureType type) => type switch
    {
        StructureType.Document => "Document",
        StructureType.Sect => "Sect",
        StructureType.Div => "Div",
        StructureType.Aside => "Aside",
        StructureType.BlockQuote => "BlockQuote",
        StructureType.H1 => "H1",
        StructureType.H2 => "H2",
        StructureType.H3 => "H3",
        StructureType.H4 => "H4",
        StructureType.H5 => "H5",
        StructureType.H6 => "H6",
        StructureType.P => "P",
        StructureType.L => "L",
        StructureType.LI => "LI",
        StructureType.Lbl => "Lbl",
        StructureType.LBody => "LBody",
        StructureType.Table => "Table",
        StructureType.THead => "THead",
        StructureType.TBody => "TBody",
        StructureType.TR => "TR",
        StructureType.TH => "TH",
        StructureType.TD => "TD",
        StructureType.Span => "Span",
        StructureType.Strong => "Strong",
        StructureType.Em => "Em",
        StructureType.Mark => "Mark",
        StructureType.Link => "Link",
    };

    /// <summary>
    /// The standard type that the role map gives for a type; the type itself if it is standard (those may not be mapped).
    /// </summary>
    public static StructureType StandardType(this StructureType type) => type switch
    {
        StructureType.Aside => StructureType.Sect,
        StructureType.Strong or StructureType.Em or StructureType.Mark => StructureType.Span,
        StructureType.Document or StructureType.Sect or StructureType.Div or StructureType.BlockQuote
            or StructureType.H1 or StructureType.H2 or StructureType.H3 or StructureType.H4
            or StructureType.H5 or StructureType.H6
            or StructureType.P or StructureType.L or StructureType.LI or StructureType.Lbl or StructureType.LBody
            or StructureType.Table or StructureType.THead or StructureType.TBody or StructureType.TR or StructureType.TH
            or StructureType.TD or StructureType.Span or StructureType.Link => type,
    };

    /// <summary>1 to 6 for a heading, else 0.</summary>
    public static int HeadingLevel(this StructureType type) =>
        type is >= StructureType.H1 and <= StructureType.H6 ? type - StructureType.H1 + 1 : 0;
}
