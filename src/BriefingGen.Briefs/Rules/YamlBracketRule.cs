using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

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
