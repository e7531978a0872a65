namespace BriefingGen.Pdf.Tags;

/// <summary>What an element may say besides its role (ISO 32000-1, table 323); one object may serve many elements.</summary>
public sealed record ElementProperties
{
    public StructureAttributes? Attributes { get; init; }

    /// <summary>BCP 47, where the passage is in another language than the document.</summary>
    public string? Language { get; init; }

    /// <summary>Read in place of the content.</summary>
    public string? ActualText { get; init; }

    /// <summary>Alternate description of what is no text.</summary>
    public string? Alt { get; init; }

    /// <summary>What the abbreviation that is the content stands for (E).</summary>
    public string? Expansion { get; init; }
}
