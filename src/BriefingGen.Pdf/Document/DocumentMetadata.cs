namespace BriefingGen.Pdf.Document;

/// <summary>Written twice, to XMP and to the Info dictionary, and the same in both. Empty texts count as absent.</summary>
public sealed record DocumentMetadata
{
    public required string Title { get; init; }

    /// <summary>BCP 47; the language of all text that names no other.</summary>
    public required string Language { get; init; }

    public string? Author { get; init; }

    /// <summary>Info's Subject, XMP's description.</summary>
    public string? Description { get; init; }

    public string? Keywords { get; init; }

    /// <summary>The program that made the document, with its options.</summary>
    public string? CreatorTool { get; init; }

    /// <summary>The program that wrote the PDF.</summary>
    public string? Producer { get; init; }

    /// <summary>Creation, modification and metadata date at once; written in UTC, to the second.</summary>
    public DateTimeOffset? Date { get; init; }
}
