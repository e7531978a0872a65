using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

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
