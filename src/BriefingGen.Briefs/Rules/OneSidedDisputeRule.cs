using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class OneSidedDisputeRule
{
    public static readonly Rule Rule = new(
        "one-sided-dispute",
        Severity.Error,
        Waivable: false,
        "a disputed fact does not say who disputes it",
        """
        `disputed` means that there are two accounts, and both are cited. Name the other one: a fact of this brief, or the
        words in a source.

        ```yaml
        status: disputed
        contradicted-by: {fact: toll-un}
        ```

        A less exact number is no dispute: use `differs`.
        """);

    public static Diagnostic Of(TextSpan status) =>
        new(Rule, "who disputes this, and in which words?", new Label(status))
        {
            Help = ["`contradicted-by: {fact: …}` or a passage"],
        };
}
