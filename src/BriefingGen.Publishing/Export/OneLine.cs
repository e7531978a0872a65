namespace BriefingGen.Publishing.Export;

/// <summary>A text where a PDF has no lines: in metadata, bookmarks and what is said of a link. On the page it may have several.</summary>
internal static class OneLine
{
    public static string Of(string text) => text.Any(BreaksLine)
        ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : text;

    private static bool BreaksLine(char unit) => unit is (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029';
}
