namespace BriefingGen.Publishing.Export;

/// <summary>A text where a PDF has no lines: in metadata, bookmarks and what is said of a link. On the page it may have several.</summary>
internal static class OneLine
{
    private const int Longest = 400;

    public static string Of(string text) => text.Any(BreaksLine)
        ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : text;

    /// <summary>As <see cref="Of"/>, and no longer than a reader shows: an article of one paragraph is called by all of it, and a
    /// string of a PDF/A has an end (ISO 19005-3, 6.1.13).</summary>
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
