namespace BriefingGen.Pdf.Tags;

/// <summary>The cells a header cell speaks for (ISO 32000-1, table 349).</summary>
public enum TableScope
{
    Row,
    Column,
}
