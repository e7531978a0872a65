using System.Globalization;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class DuplicateKeyRule
{
    public static readonly Rule Rule = new(
        "duplicate-key",
        Severity.Error,
        Waivable: false,
        "a key is given twice",
        """
        A key may stand only once in a mapping; which of two values is meant cannot be known. Often a “- ” is missing, so that two
        entries of a list became one:

        ```yaml
        facts:
          - label: Killed
            value: 52 members of the PMOI/MEK
          - label: Abducted
            value: 7 residents
        ```
        """);

    public static Diagnostic Of(TextSpan key, TextSpan first)
    {
        var line = first.File.LineOf(first.Start);
        return new Diagnostic(
            Rule,
            string.Create(CultureInfo.InvariantCulture, $"`{key.Shown()}` was already given in line {line}"),
            new Label(key, "again"))
        {
            Related = [new Label(first, "first here")],
            Help = ["remove one of the two; where a new entry begins here, begin it with “- ”"],
        };
    }
}
