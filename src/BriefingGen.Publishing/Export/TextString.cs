namespace BriefingGen.Publishing.Export;

/// <summary>
/// A text as a text string of the PDF, without line breaks: in metadata, bookmarks and descriptions of links.
/// </summary>
internal static class TextString
{
    private const int Longest = 400;

    public static string Of(string text) => text.Any(BreaksLine)
        ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : text;

    /// <summary>
    /// As <see cref="Of"/>, cut to what a reader can show: the title of an article of one paragraph is all of it, and the length
    /// of a string in PDF/A is limited (ISO 19005-3, 6.1.13).
    /// </summary>
    public static string Shortened(string text)
    {
        var line = Of(text);
        if (line.Length <= Longest)
            return line;
        var end = char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return line[..end].TrimEnd() + "…";
    }

    private static bool BreaksLine(char unit) => unit is (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029';
}
