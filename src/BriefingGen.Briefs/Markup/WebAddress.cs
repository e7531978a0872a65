using System.Text;

namespace BriefingGen.Briefs.Markup;

/// <summary>Which addresses a page may lead to.</summary>
internal static class WebAddress
{
    public static bool IsWeb(string? url) => Read(url) is { Scheme: "http" or "https", Host.Length: > 0 };

    public static bool IsLink(string? url) =>
        IsWeb(url) || (Read(url) is { Scheme: "mailto" } && url!.Contains('@', StringComparison.Ordinal));

    /// <returns>None where it is no address, or where its host cannot be written in ASCII, as a PDF must have it.</returns>
    private static Uri? Read(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && Ascii.IsValid(address.IdnHost) && !HasBlank(url!) ? address : null;

    private static bool HasBlank(string url) => url.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
}
