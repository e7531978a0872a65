using BriefingGen.Pdf.Content;

namespace BriefingGen.Pdf.Tags;

/// <summary>An attribute object (ISO 32000-1, 14.8.5). Equal ones are written once and shared.</summary>
public abstract record StructureAttributes
{
    private StructureAttributes()
    {
    }

    /// <summary>Owner List: how the items of an L are numbered; None only for a list without labels.</summary>
    public sealed record List(ListNumbering Numbering) : StructureAttributes;

    /// <summary>Owner Table: what a TH speaks for, and how many columns a cell covers.</summary>
    public sealed record Table(TableScope? Scope = null, int ColumnSpan = 1) : StructureAttributes;

    /// <summary>Owner Layout: how marked words look; it is not spoken.</summary>
    public sealed record Layout(RgbColor? BackgroundColor, TextDecoration Decoration) : StructureAttributes;
}
