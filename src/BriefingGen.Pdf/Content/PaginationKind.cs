namespace BriefingGen.Pdf.Content;

/// <summary>Subtypes of a pagination artifact (ISO 32000-1, table 330); a repeated table header has none.</summary>
public enum PaginationKind
{
    Header,
    Footer,
    RepeatedTableHeader,
}
