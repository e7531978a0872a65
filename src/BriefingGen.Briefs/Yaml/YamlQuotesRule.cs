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
        "quotation marks that YAML reads differently than meant",
        """
        A text that begins with a straight quotation mark ends for YAML at the next one. If only a part of a text is quoted,
        use “ and ”, which YAML does not know, or start the text on the next line after `>-`:

        ```yaml
        value: “We will not leave”, he said
        ```

        Around a date, an id, a word from a list or a path, “ and ” would be a part of it: leave them out.

        A quotation needs no marks of its own: they are added when it is printed.
        """);

    /// <param name="rest">What follows the closing mark.</param>
    public static Diagnostic Of(TextSpan rest, string? key) =>
        new(Rule, "text goes on after the closing quotation mark", new Label(rest, "goes on"))
        {
            Help = [key == "text"
                ? "leave out the outer marks; they are added when the quote is printed"
                : "for marks inside a text use “ and ”, or start the text on the next line after `>-`"],
        };

    /// <param name="value">A value in typographic marks that is not a text to be printed.</param>
    /// <param name="inside">What is between the marks.</param>
    public static Diagnostic Smart(TextSpan value, string key, string inside) =>
        new(Rule, "“ and ” are not quotation marks to YAML: they would be a part of this", new Label(value))
        {
            Help = [$"leave them out: `{key}: {ShownWords.Shown(inside)}`; YAML’s own marks are \" and '"],
        };
}

/// <summary>Typographic marks around a whole value, typed as if they were YAML's quotation marks.</summary>
internal static class SmartQuotes
{
    /// <returns>What is between them; null if there are none.</returns>
    public static string? Inside(string value) =>
        value.Trim() is
            ['“' or '”' or '„' or '‘' or '’' or '‚' or '«' or '»', .. var inside, '“' or '”' or '‘' or '’' or '«' or '»']
            ? inside.Trim()
            : null;
}
