namespace BriefingGen.Evidence.Sources;

/// <summary>
/// Tells a page that nests its elements without end before it is parsed: every step of an HTML parser looks through the elements
/// that are open, so depth costs its square. Only start and end tags are counted, and not those of elements that close by
/// themselves or hold no others; script and style are text.
/// </summary>
internal static class HtmlDepth
{
    /// <summary>Far beyond what a written page needs, and browsers stop at half of it.</summary>
    public const int Most = 1000;

    public static bool IsTooDeep(ReadOnlySpan<char> html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<'); at >= 0 && depth <= Most;)
        {
            html = html[(at + 1)..];
            var isEnd = html.StartsWith('/');
            var name = NameOf(isEnd ? html[1..] : html);
            if (name.Length > 0 && !ClosesItself(name))
                depth = isEnd ? Math.Max(depth - 1, 0) : depth + 1;
            if (!isEnd && (IsName(name, "script") || IsName(name, "style")))
            {
                var end = html.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
                html = end < 0 ? [] : html[end..];
            }

            at = html.IndexOf('<');
        }

        return depth > Most;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && (char.IsAsciiLetter(tag[length]) || (length > 0 && char.IsAsciiDigit(tag[length]))))
            length++;
        return tag[..length];
    }

    private static bool IsName(ReadOnlySpan<char> name, string expected) => name.Equals(expected, StringComparison.OrdinalIgnoreCase);

    private static bool ClosesItself(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[8];
        return name.Length <= lower.Length && name.ToLowerInvariant(lower) > 0
            && lower[..name.Length] is "p" or "li" or "dt" or "dd" or "td" or "th" or "tr" or "tbody" or "thead" or "tfoot" or "option"
                or "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track"
                or "wbr";
    }
}
