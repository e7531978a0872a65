using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class IdFormRule
{
    public static readonly Rule Rule = new(
        "id-form",
        Severity.Error,
        Waivable: false,
        "an id has other characters than lower-case letters, digits and hyphens",
        """
        An id is what `[@id]` cites: lower-case letters a–z, digits and hyphens, such as `blue-helmets`. An entry needs one
        only if something cites it.
        """);

    public static Diagnostic Of(TextSpan id, string? suggestion) =>
        new(Rule, $"“{id.Shown()}” cannot be an id: only a–z, 0–9 and “-”", new Label(id))
        {
            Help = suggestion is null ? [] : [$"for example `{suggestion}`"],
        };
}
