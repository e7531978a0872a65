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
    /// <param name="owner">The key the mapping stands under.</param>
    /// <param name="read">What was read of it.</param>
    /// <param name="first">The first piece that was taken for a key.</param>
    /// <param name="last">The last one.</param>
    public static Diagnostic Of(string key, string owner, TextSpan read, TextSpan first, TextSpan last)
    {
        var isFigure = key != "exact" && read.Length > 0 && char.IsDigit(read.Text[^1]) && char.IsDigit(first.Text[0]);
        return new Diagnostic(
            Rule,
            isFigure
                ? $"“{first.Shown()}” is not a key: a comma ends the value inside {{ }}"
                : $"“{first.Shown()}” is not a key: the text of `{key}` ended at the comma after “{Wording.Ending(read.Text)}”",
            new Label(first.To(last), "cut off"))
        {
            Help = [key == "exact"
                ? $"write each key of `{owner}` on a line of its own, or put the words in quotation marks"
                : $"`{key}: {YamlQuoting.Quote(read.To(last).Text)}`"],
        };
    }
}
