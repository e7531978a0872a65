using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class SyntaxRule
{
    public static readonly Rule Rule = new(
        "syntax",
        Severity.Error,
        Waivable: false,
        "the file cannot be read on as YAML",
        """
        The brief is written in YAML, and from this place on it is not YAML, so what stands behind it was only looked
        through for further slips, from the next key of the brief on. What was found before it is reported too.

        Most often an indentation differs from the line above, a bracket or a quotation mark is not closed, or a line has no key:

        ```yaml
        facts:
          - label: Killed
            value: 52 members of the PMOI/MEK
        ```

        Indent with spaces, two for each level, and begin each entry of a list with “- ”.
        """);

    public static Diagnostic Of(TextSpan place, string message, string label = "", string? help = null) =>
        new(Rule, message, new Label(place, label)) { Help = help is null ? [] : [help] };

    public static Diagnostic Tab(TextSpan tab) =>
        Of(tab, "a tab cannot indent a line", "a tab", "indent with spaces, two for each level; most editors can turn tabs into them");
}
