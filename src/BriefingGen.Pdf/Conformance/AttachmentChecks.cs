using BriefingGen.Pdf.Document;

namespace BriefingGen.Pdf.Conformance;

/// <summary>Embedded files (ISO 19005-3, 6.8; ISO 14289-1, 7.11).</summary>
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
            TextChecks.Check("file name", name, violations, origin);
            if (!names.Add(name))
                violations.Add(ViolationKind.AttachmentTwice, name, origin);
            if (!IsMediaType(attachment.MediaType))
                violations.Add(ViolationKind.AttachmentMediaType, $"{name}: {attachment.MediaType}", origin);
            if (string.IsNullOrWhiteSpace(attachment.Description))
                violations.Add(ViolationKind.AttachmentDescription, name, origin);
            TextChecks.Check("description", attachment.Description, violations, origin);
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
