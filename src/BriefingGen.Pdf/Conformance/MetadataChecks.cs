using BriefingGen.Pdf.Document;

namespace BriefingGen.Pdf.Conformance;

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
