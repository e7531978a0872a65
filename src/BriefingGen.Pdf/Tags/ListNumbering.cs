namespace BriefingGen.Pdf.Tags;

/// <summary>ISO 32000-1, table 347.</summary>
public enum ListNumbering
{
    None,
    Disc,
    Decimal,
}
