using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class YamlCommaRule
{
    public static readonly Rule Rule = new(
        "yaml-comma",
        Severity.Error,
        Waivable: false,
        "a comma ended a text inside { }",
        """
        Inside `{ … }` a comma ends the value, so of `{value: 12,400, label: displaced}` only “12” is read. Put a text that has a
        comma in quotation marks, or write the keys on lines of their own:

        ```yaml
        figures:
          - {value: "12,400", label: people displaced, fact: displaced}
        ```
        """);

    /// <param name="key">The key whose text was cut.</param>
    /// <param name="read">What was read of it.</param>
    /// <param name="cut">What was taken for keys.</param>
    public static Diagnostic Of(string key, TextSpan read, TextSpan cut)
    {
        var whole = read.To(cut).Text;
        var isFigure = read.Length > 0 && char.IsDigit(read.Text[^1]) && char.IsDigit(cut.Text[0]);
        return new Diagnostic(
            Rule,
            isFigure
                ? $"“{cut.Text}” is not a key: a comma ends the value inside {{ }}"
                : $"“{cut.Text}” is not a key: the text of `{key}` ended at the comma after “{read.Text}”",
            new Label(cut, "cut off"))
        {
            Help = [key == "exact" && !isFigure
                ? "write `evidence:` with the words on their own line, or in quotation marks"
                : $"`{key}: {YamlQuoting.Quote(whole)}`"],
        };
    }
}
