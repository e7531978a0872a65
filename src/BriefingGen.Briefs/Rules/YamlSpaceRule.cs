using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class YamlSpaceRule
{
    public static readonly Rule Rule = new(
        "yaml-space",
        Severity.Error,
        Waivable: false,
        "a space is missing behind “-” or “:”",
        """
        YAML knows an entry of a list by “- ” and a key by “: ”, each with its space. `-label` is a key whose name begins with a
        hyphen, and `speaker:venn` is one text.

        ```yaml
        quotes:
          - speaker: venn
            text: We will not strike before Monday
        ```
        """);

    /// <param name="entry">From the hyphen to the end of its line.</param>
    public static Diagnostic AfterDash(TextSpan entry) =>
        new(Rule, "a space is missing behind “-”", new Label(entry with { Length = 1 }))
        {
            Help = [$"`- {Wording.Shown(entry.Text[1..])}`"],
        };

    /// <param name="text">A key, its colon and a value.</param>
    public static Diagnostic AfterColon(TextSpan text)
    {
        var colon = text.Text.IndexOf(':');
        return new Diagnostic(Rule, "a space is missing behind “:”", new Label(text.File.Span(text.Start + colon, 1)))
        {
            Help = [$"`{text.Text[..colon]}: {Wording.Shown(text.Text[(colon + 1)..])}`"],
        };
    }
}
