using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Document;

/// <summary>An embedded file.</summary>
/// <param name="FileName">Without folders; unique in the document.</param>
/// <param name="MediaType">Type and subtype only, `text/plain`: a parameter fails PDF/A.</param>
/// <param name="Description">Shown in the list of attachments.</param>
/// <param name="Date">The document's date, never the file's own; written in UTC.</param>
/// <param name="Origin">Returned to the caller with a violation; not looked at.</param>
public sealed record Attachment(
    string FileName,
    string MediaType,
    ReadOnlyMemory<byte> Content,
    AttachmentRelationship Relationship,
    string Description,
    DateTimeOffset Date,
    object? Origin = null);

/// <summary>AFRelationship: how the file is related to the document (ISO 19005-3, annex E).</summary>
public enum AttachmentRelationship
{
    /// <summary>Data from which a program made the document.</summary>
    Data,

    /// <summary>The original material.</summary>
    Source,

    Supplement,
}

/// <summary>Checks embedded files (ISO 19005-3, 6.8; ISO 14289-1, 7.11).</summary>
internal static class AttachmentChecks
{
    private const int LongestMediaType = 127;

    public static void Check(IReadOnlyList<Attachment> attachments, Violations violations)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attachment in attachments)
        {
            var (name, origin) = (attachment.FileName, attachment.Origin);
            if (name.Trim(' ', '.').Length == 0 || name.AsSpan().ContainsAny('/', '\\'))
                violations.Add(ViolationKind.AttachmentName, name, origin);
            TextStringChecks.Check("file name", name, violations, origin);
            if (!names.Add(name))
                violations.Add(ViolationKind.AttachmentTwice, name, origin);
            if (!IsMediaType(attachment.MediaType))
                violations.Add(ViolationKind.AttachmentMediaType, $"{name}: {attachment.MediaType}", origin);
            if (string.IsNullOrWhiteSpace(attachment.Description))
                violations.Add(ViolationKind.AttachmentDescription, name, origin);
            TextStringChecks.Check("description", attachment.Description, violations, origin);
        }
    }

    // RFC 6838, 4.2.
    private static bool IsMediaType(string type) =>
        type.Length <= LongestMediaType && type.Split('/') is [var main, var sub]
        && IsRestrictedName(main) && IsRestrictedName(sub);

    private static bool IsRestrictedName(string name) =>
        name.Length > 0 && char.IsAsciiLetterOrDigit(name[0])
        && name.All(character => char.IsAsciiLetterOrDigit(character) || "!#$&-^_.+".Contains(character));
}

/// <summary>Writes embedded files (ISO 32000-1, 7.11; ISO 19005-3, 6.8 and annex E).</summary>
internal static class AttachmentWriter
{
    /// <returns>The file specifications, in the order of the attachments.</returns>
    public static IReadOnlyList<ObjectId> Write(ObjectFile file, IReadOnlyList<Attachment> attachments) =>
        [.. attachments.Select(attachment => Write(file, attachment))];

    /// <returns>The name tree of EmbeddedFiles; null if there is no attachment.</returns>
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

    // F is for readers that do not know Unicode; UF is the full name.
    private static string Ascii(string name) =>
        string.Concat(name.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : "_"));
}
