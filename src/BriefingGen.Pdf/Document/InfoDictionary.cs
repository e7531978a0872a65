using System.Globalization;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Document;

/// <summary>
/// The Info dictionary (ISO 32000-1, 14.3.3), kept because common tools take the title from it. It repeats the XMP.
/// </summary>
internal static class InfoDictionary
{
    public static ObjectId Write(ObjectFile file, DocumentMetadata metadata)
    {
        var date = metadata.Date is { } moment ? PdfDate.Format(moment) : null;
        (string Key, string? Value)[] entries =
        [
            ("Title", metadata.Title),
            ("Author", metadata.Author),
            ("Subject", metadata.Description),
            ("Keywords", metadata.Keywords),
            ("Creator", metadata.CreatorTool),
            ("Producer", metadata.Producer),
            ("CreationDate", date),
            ("ModDate", date),
        ];

        var id = file.Allocate();
        var writer = file.Begin(id).BeginDictionary();
        foreach (var (key, value) in entries)
        {
            if (!string.IsNullOrEmpty(value))
                writer.Key(key).Text(value);
        }

        writer.EndDictionary();
        return id;
    }
}

/// <summary>A date in the two formats that a file needs, both in UTC.</summary>
internal static class PdfDate
{
    /// <summary>ISO 32000-1, 7.9.4.</summary>
    public static string Format(DateTimeOffset date) =>
        date.UtcDateTime.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The ISO 8601 profile of XMP.</summary>
    public static string FormatXmp(DateTimeOffset date) =>
        date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
