using BriefingGen.Briefs.Notation;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml;

internal static class YamlColonRule
{
    public static readonly Rule Rule = new(
        "yaml-colon",
        Severity.Error,
        Waivable: false,
        "an unquoted text has a colon and a space in it",
        """
        YAML takes a colon with a space behind it for the end of a key. A text that has one must be marked as a text: by starting
        it on the next line after `>-`, where nothing needs to be escaped, or by quotation marks around it.

        ```yaml
        text: >-
          We have two demands: first, an investigation
        ```
        """);

    /// <param name="colon">The colon and what it cuts off.</param>
    /// <param name="key">The key the text belongs to; none for an entry of a list.</param>
    /// <param name="keyHelp">What to do where a key was meant.</param>
    /// <param name="hasSmartQuote">The text begins with a typographic mark, which may be meant as YAML's.</param>
    public static Diagnostic Of(TextSpan colon, string? key, string? keyHelp = null, bool hasSmartQuote = false) =>
        At(colon) with
        {
            Help =
            [
                .. keyHelp is null ? (ReadOnlySpan<string>)[] : [keyHelp],
                key is null
                    ? "start the text on the next line after `- >-`, or put it in quotation marks"
                    : $"start the text on the next line after `{key}: >-`, or put it in quotation marks",
                .. hasSmartQuote ? (ReadOnlySpan<string>)["“ and ” are no quotation marks to YAML: only \" and ' are"] : [],
            ],
        };

    /// <param name="colon">As above, in an entry of a list in `[ ]`, which has no lines of its own.</param>
    public static Diagnostic InBrackets(TextSpan colon) => At(colon) with { Help = ["put the text in quotation marks"] };

    private static Diagnostic At(TextSpan colon) =>
        new(Rule, "this text has “: ” in it, which YAML reads as a new key", new Label(colon, "read as a new key"));
}

/// <summary>Tells a text with “: ” in it, which YAML reads as a mapping without complaint, from a mapping.</summary>
internal static class TextWithColon
{
    /// <returns>The colon and what follows it in its line; none where the first key looks like a key.</returns>
    public static TextSpan? Find(YamlMapping mapping)
    {
        if (mapping.IsFlow
            || mapping.Entries is not [{ Key: { Style: YamlScalarStyle.Plain } key } first, ..]
            || Identifier.IsIdentifier(key.Value))
            return null;
        var file = key.Span.File;
        var end = first.Value.Span.Length > 0 ? first.Value.Span.End : key.Span.End + 1;
        var colon = file.Span(key.Span.End, Math.Max(end - key.Span.End, 0));
        // A key may be marked by “? ” and have no colon.
        if (colon.Text.TrimStart(' ') is not [':', ..])
            return null;
        var length = colon.Text.IndexOfAny('\n', '\r');
        return length < 0 ? colon : colon with { Length = length };
    }
}
