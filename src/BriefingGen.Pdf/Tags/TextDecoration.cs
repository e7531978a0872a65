namespace BriefingGen.Pdf.Tags;

/// <summary>ISO 32000-1, table 345, TextDecorationType.</summary>
public enum TextDecoration
{
    None,
    Underline,
}
