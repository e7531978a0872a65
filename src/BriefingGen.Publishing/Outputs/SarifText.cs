using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Outputs;

/// <summary>What SARIF asks of the strings in a log.</summary>
internal static class SarifText
{
    /// <summary>
    /// A plain text message: braces are doubled, since single ones stand for arguments (§3.11.5), what would act on a terminal is shown by its number, and what would be read as a
    /// link (§3.11.6) is taken apart, since a stranger's words must not become one.
    /// </summary>
    public static string Of(string text) => Braces(VisibleText.Of(text)).Replace("](", "] (", StringComparison.Ordinal);

    public static string Braces(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    /// <summary>A path as a URI reference (RFC 3986): percent-encoded, relative unless the path is not.</summary>
    public static string Uri(string path)
    {
        var encoded = string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
        return path.StartsWith('/') ? $"file://{encoded}" : encoded;
    }
}
