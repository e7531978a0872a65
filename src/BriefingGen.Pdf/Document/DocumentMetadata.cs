using BriefingGen.Pdf.Conformance;

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

internal static class MetadataChecks
{
    public static void Check(DocumentMetadata metadata, Violations violations)
    {
        if (string.IsNullOrWhiteSpace(metadata.Title))
            violations.Add(ViolationKind.TitleMissing, "Title");
        if (!LanguageTag.IsWellFormed(metadata.Language))
            violations.Add(ViolationKind.LanguageMalformed, metadata.Language);

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
            TextChecks.Check(name, value, violations);
    }
}
