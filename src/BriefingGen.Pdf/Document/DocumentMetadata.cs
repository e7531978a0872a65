using BriefingGen.Pdf.Conformance;

namespace BriefingGen.Pdf.Document;

/// <summary>Written to XMP and to the Info dictionary, the same in both. An empty text counts as absent.</summary>
public sealed record DocumentMetadata
{
    public required string Title { get; init; }

    /// <summary>BCP 47; the language of all text unless an element names another.</summary>
    public required string Language { get; init; }

    public string? Author { get; init; }

    /// <summary>Subject in Info, dc:description in XMP.</summary>
    public string? Description { get; init; }

    public string? Keywords { get; init; }

    /// <summary>The program that made the document, with its options.</summary>
    public string? CreatorTool { get; init; }

    /// <summary>The program that wrote the PDF.</summary>
    public string? Producer { get; init; }

    /// <summary>Creation, modification and metadata date in one; written in UTC, to the second.</summary>
    public DateTimeOffset? Date { get; init; }
}

internal static class MetadataChecks
{
    public static void Check(DocumentMetadata metadata, Violations violations)
    {
        if (string.IsNullOrWhiteSpace(metadata.Title))
            violations.Add(ViolationKind.TitleMissing, "Title");
        TextStringChecks.CheckLanguage(metadata.Language, violations);

        (string Name, string? Value)[] texts =
        [
            ("Title", metadata.Title),
            ("Author", metadata.Author),
            ("Description", metadata.Description),
            ("Keywords", metadata.Keywords),
            ("CreatorTool", metadata.CreatorTool),
            ("Producer", metadata.Producer),
        ];
        foreach (var (name, value) in texts)
            TextStringChecks.Check(name, value, violations);
    }
}
