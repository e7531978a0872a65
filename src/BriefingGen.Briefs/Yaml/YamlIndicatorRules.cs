using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml;

internal static class YamlIndicatorRule
{
    public static readonly Rule Rule = new(
        "yaml-indicator",
        Severity.Error,
        Waivable: false,
        "a text begins with a character that means something in YAML",
        """
        An unquoted text cannot begin with `@`, `` ` ``, `%`, `*`, `&`, `!`, `|`, `>`, `{`, `}`, `[`, `]`, `,`, “- ” or “? ”: YAML
        uses them for other things. Put the text in quotation marks:

        ```yaml
        value: "% of those asked"
        ```

        To cite something, put its id in brackets at the end of the words that rest on it: `text: … [@ziegler]`.
        """);

    /// <param name="text">From the sign to the end of its line.</param>
    public static Diagnostic Of(TextSpan text)
    {
        var sign = text.Text[..1].ToString();
        return new Diagnostic(Rule, $"a text cannot begin with “{sign}” here", new Label(text with { Length = 1 }))
        {
            Help = [sign switch
            {
                "@" => "to cite: `text: … [@ziegler]`; else put it in quotation marks",
                "|" or ">" => $"start the text on the next line after “{sign}-”",
                _ => $"put it in quotation marks: {YamlQuoting.Quote(text.Text)}",
            }],
        };
    }
}

internal static class YamlBracketRule
{
    public static readonly Rule Rule = new(
        "yaml-bracket",
        Severity.Error,
        Waivable: false,
        "a text begins with a bracket",
        """
        YAML reads what begins with “[” as a list and what begins with “{” as a mapping. A text that begins so, such as a
        quotation with its first letter changed, needs quotation marks or a line of its own after `>-`:

        ```yaml
        text: "[T]he committee has two demands"
        ```
        """);

    /// <param name="text">From the bracket to the end of the text's first line.</param>
    public static Diagnostic Of(TextSpan text)
    {
        var bracket = text.Text[0];
        return new Diagnostic(
            Rule,
            $"a text that begins with “{bracket}” is read as a {(bracket == '[' ? "list" : "mapping")}",
            new Label(text))
        {
            Help = [$"put it in quotation marks: {YamlQuoting.Quote(text.Text)}"],
        };
    }
}

internal static class YamlCitationListRule
{
    public static readonly Rule Rule = new(
        "yaml-citation-list",
        Severity.Error,
        Waivable: false,
        "a citation stands inside a list written on one line",
        """
        Inside `[ … ]` YAML reads brackets and commas itself, so neither a citation nor a sentence with a comma can stand there.
        Write one text on a line:

        ```yaml
        key-points:
          - NCRI alleges that Iraqi forces attacked Camp Ashraf. [@attack]
          - Protesters in Paris demanded urgent action. [@protect-liberty]
        ```
        """);

    public static Diagnostic Of(TextSpan citation, string? key) =>
        new(Rule, "a citation cannot stand in a one-line list", new Label(citation))
        {
            Help = [key is "key-points" ? "one key point per line, each after “- ”" : "one text per line, each after “- ”"],
        };
}
