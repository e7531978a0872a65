using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Document;

/// <summary>The catalog (ISO 32000-1, 7.7.2), without OpenAction and AA: nothing in a briefing acts.</summary>
internal static class Catalog
{
    public static ObjectId Write(ObjectFile file, string language, CatalogParts parts)
    {
        var id = file.Allocate();
        var writer = file.Begin(id).BeginDictionary().Key("Type").Name("Catalog").Key("Pages").Reference(parts.Pages)
            .Key("Lang").Text(language)
            .Key("MarkInfo").BeginDictionary().Key("Marked").Boolean(true).EndDictionary()
            .Key("StructTreeRoot").Reference(parts.StructTreeRoot).Key("Metadata").Reference(parts.Metadata)
            .Key("ViewerPreferences").BeginDictionary().Key("DisplayDocTitle").Boolean(true).EndDictionary()
            .Key("OutputIntents").BeginArray().Reference(parts.OutputIntent).EndArray();
        if (parts.Outlines is { } outlines)
            writer.Key("Outlines").Reference(outlines);
        if (parts.EmbeddedFiles is { } embedded)
        {
            writer.Key("AF").BeginArray();
            foreach (var specification in parts.AssociatedFiles)
                writer.Reference(specification);
            writer.EndArray().Key("Names").BeginDictionary().Key("EmbeddedFiles").Reference(embedded).EndDictionary();
        }

        writer.EndDictionary();
        return id;
    }
}

internal sealed record CatalogParts(
    ObjectId Pages,
    ObjectId StructTreeRoot,
    ObjectId Metadata,
    ObjectId OutputIntent,
    ObjectId? Outlines,
    IReadOnlyList<ObjectId> AssociatedFiles,
    ObjectId? EmbeddedFiles);
