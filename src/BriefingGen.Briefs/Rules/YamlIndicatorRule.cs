using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

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
