using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Document;

/// <summary>Embedded files (ISO 32000-1, 7.11; ISO 19005-3, 6.8 and annex E).</summary>
internal static class AttachmentWriter
{
    /// <returns>The file specifications, in the order of the attachments.</returns>
    public static IReadOnlyList<ObjectId> Write(ObjectFile file, IReadOnlyList<Attachment> attachments) =>
        [.. attachments.Select(attachment => Write(file, attachment))];

    /// <returns>The name tree of EmbeddedFiles; null where there is no attachment.</returns>
    public static ObjectId? WriteNames(
        ObjectFile file, IReadOnlyList<Attachment> attachments, IReadOnlyList<ObjectId> specifications)
    {
        if (attachments.Count == 0)
            return null;
        var sorted = attachments.Zip(specifications)
            .OrderBy(pair => pair.First.FileName, NameTree.KeyOrder).ToArray();
        return NameTree.Write(
            file, [.. sorted.Select(pair => pair.First.FileName)], (writer, index) => writer.Reference(sorted[index].Second));
    }

    private static ObjectId Write(ObjectFile file, Attachment attachment)
    {
        var (content, specification) = (file.Allocate(), file.Allocate());
        file.AddStream(content, attachment.Content.Span, entries => entries
            .Key("Type").Name("EmbeddedFile").Key("Subtype").Name(attachment.MediaType)
            .Key("Params").BeginDictionary()
            .Key("ModDate").Text(PdfDate.Format(attachment.Date)).Key("Size").Integer(attachment.Content.Length).EndDictionary());

        file.Begin(specification).BeginDictionary().Key("Type").Name("Filespec")
            .Key("F").Text(Ascii(attachment.FileName)).Key("UF").Text(attachment.FileName)
            .Key("EF").BeginDictionary().Key("F").Reference(content).Key("UF").Reference(content).EndDictionary()
            .Key("AFRelationship").Name(attachment.Relationship switch
            {
                AttachmentRelationship.Data => "Data",
                AttachmentRelationship.Source => "Source",
                AttachmentRelationship.Supplement => "Supplement",
            })
            .Key("Desc").Text(attachment.Description).EndDictionary();
        return specification;
    }

    // F is for readers that know no Unicode; UF is the name.
    private static string Ascii(string name) =>
        string.Concat(name.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : "_"));
}
