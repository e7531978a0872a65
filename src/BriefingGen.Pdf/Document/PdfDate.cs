using System.Globalization;

namespace BriefingGen.Pdf.Document;

/// <summary>One moment in the two forms that must agree, both in UTC.</summary>
internal static class PdfDate
{
    /// <summary>ISO 32000-1, 7.9.4.</summary>
    public static string Format(DateTimeOffset date) =>
        date.UtcDateTime.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>XMP's profile of ISO 8601.</summary>
    public static string FormatXmp(DateTimeOffset date) =>
        date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
