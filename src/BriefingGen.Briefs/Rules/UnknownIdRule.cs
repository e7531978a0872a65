using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class UnknownIdRule
{
    public static readonly Rule Rule = new(
        "unknown-id",
        Severity.Error,
        Waivable: false,
        "an id that leads nowhere",
        """
        `[@id]` may name a fact, quote, demand, timeline entry or source of this brief; a voice (`by`, `to`, `speaker`,
        `according-to` …) may name an actor or a source. Whatever looks like an id, lower-case letters, digits and hyphens only,
        must be one, so that a slip is not printed as a name:

        ```yaml
        actors:
          ziegler: Jean Ziegler
        quotes:
          - speaker: ziegler
            text: …
        ```

        A name that no actor has is written as it stands in the source: `speaker: Jean Ziegler`.
        """);

    public static Diagnostic NotFound(TextSpan id, string? suggestion, string help) =>
        new(Rule, $"nothing here is called “{id.Shown()}”", new Label(id))
        {
            Help = [suggestion is null ? help : $"did you mean “{suggestion}”?"],
        };

    /// <param name="what">What it is, with its article: “an actor”.</param>
    /// <param name="wanted">What may stand here: “only facts, quotes … can be cited”.</param>
    public static Diagnostic OtherKind(TextSpan id, string what, TextSpan declared, string wanted, string? suggestion) =>
        new(Rule, $"“{id.Shown()}” is {what}: {wanted}", new Label(id))
        {
            Related = [new Label(declared, "declared here")],
            Help = suggestion is null ? [] : [$"did you mean “{suggestion}”?"],
        };
}
