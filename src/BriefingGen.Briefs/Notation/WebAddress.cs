using System.Text;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Notation;

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

internal static class UrlFormRule
{
    public static readonly Rule Rule = new(
        "url-form",
        Severity.Error,
        Waivable: false,
        "an address is not one that a page may link to",
        """
        A source's `url` is a whole address that begins with http:// or https://; a link in a text may also begin with mailto:.
        Nothing else is put into the PDF: a link must not be able to start a program.
        """);

    public static Diagnostic Of(TextSpan url, string allowed) =>
        new(Rule, $"“{url.Shown()}” is not an address that begins with {allowed}", new Label(url))
        {
            Help = ["write the whole address, as the browser shows it"],
        };
}
