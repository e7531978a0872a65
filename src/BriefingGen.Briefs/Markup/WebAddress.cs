namespace BriefingGen.Briefs.Markup;

/// <summary>Which addresses a page may lead to.</summary>
internal static class WebAddress
{
    public static bool IsWeb(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && address.Host.Length > 0
        && !HasBlank(url!);

    public static bool IsLink(string? url) =>
        IsWeb(url)
        || (url is not null
            && url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            && url.Contains('@')
            && !HasBlank(url));

    private static bool HasBlank(string url) => url.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
}
