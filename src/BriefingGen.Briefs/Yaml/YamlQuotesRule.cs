using BriefingGen.Briefs.Notation;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml;

internal static class YamlQuotesRule
{
    public static readonly Rule Rule = new(
        "yaml-quotes",
        Severity.Error,
        Waivable: false,
        "quotation marks that YAML reads otherwise than meant",
        """
        A text that begins with a straight quotation mark ends for YAML at the next one. Where only a part of a text is quoted,
        use “ and ”, which YAML does not know, or start the text on the next line after `>-`:

        ```yaml
        value: “We will not leave”, he said
        ```

        Around a date, an id, a word from a list or a path, “ and ” would be a part of it: leave them out.

        A quotation needs no marks of its own: they are added when it is printed.
        """);

    /// <param name="rest">What stands behind the closing mark.</param>
    public static Diagnostic Of(TextSpan rest, string? key) =>
        new(Rule, "text goes on after the closing quotation mark", new Label(rest, "goes on"))
        {
            Help = [key == "text"
                ? "leave out the outer marks; they are added when the quote is printed"
                : "for marks inside a text use “ and ”, or start the text on the next line after `>-`"],
        };

    /// <param name="value">A value that is no text to be printed, in typographic marks.</param>
    /// <param name="inside">What stands between the marks.</param>
    public static Diagnostic Smart(TextSpan value, string key, string inside) =>
        new(Rule, "“ and ” are no quotation marks to YAML: they would be a part of this", new Label(value))
        {
            Help = [$"leave them out: `{key}: {Snippet.Shown(inside)}`; YAML’s own marks are \" and '"],
        };
}

/// <summary>Typographic marks around a whole value: typed as YAML's quotation marks, which they are not.</summary>
internal static class SmartQuotes
{
    /// <returns>What stands between them; none where there are no such marks.</returns>
    public static string? Inside(string value) =>
        value.Trim() is ['“' or '”' or '„' or '‘' or '’' or '‚' or '«' or '»', .. var inside, '“' or '”' or '‘' or '’' or '«' or '»']
            ? inside.Trim()
            : null;
}
