namespace BriefingGen.Evidence.Locating;

/// <summary>Quotation marks around a whole text, which print adds by itself.</summary>
internal static class OuterMarks
{
    /// <returns>The text without them; all of it where it has none, or where they are not one pair (“this” and “that”).</returns>
    public static (int Start, int End) Inside(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end - start < 2 || ClosingOf(text[start]) is not { } closing || !closing.Contains(text[end - 1], StringComparison.Ordinal))
            return (0, text.Length);

        var inner = text.AsSpan(start + 1, end - start - 2);
        return inner.Contains(text[start]) || inner.ContainsAny(closing) ? (0, text.Length) : (start + 1, end - 1);
    }

    private static string? ClosingOf(char opening) => opening switch
    {
        '“' => "”",
        '„' => "“”",
        '«' => "»",
        '»' => "«",
        '"' => "\"",
        _ => null,
    };
}
