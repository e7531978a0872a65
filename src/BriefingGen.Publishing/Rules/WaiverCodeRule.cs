using BriefingGen.Briefs.Model;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Rules;

internal static class WaiverCodeRule
{
    public static readonly Rule Rule = new(
        "waiver-code",
        Severity.Error,
        Waivable: false,
        "a waiver names a finding that does not exist or cannot be waived",
        """
        `waive` lets a finding stand that an editor has judged, and prints the reason. Its `code` is what stands in brackets in the
        finding. Not every finding can be waived: words that are not in the source stay words that are not in the source, whatever
        the reason. `briefgen explain CODE` says of each whether it can be.

        ```yaml
        waive:
          - code: figure-elsewhere
            because: The figure stands in the headline.
        ```
        """);

    public static Diagnostic Unknown(Waiver waiver, Rule? nearest) =>
        new(Rule, $"no finding has the code “{waiver.Code.Value}”", new Label(waiver.Code.Characters))
        {
            Help = [nearest is null ? "`briefgen explain` lists them all" : $"did you mean `{nearest.Code}`?"],
        };

    public static Diagnostic NotWaivable(Waiver waiver) =>
        new(Rule, $"“{waiver.Code.Value}” cannot be waived", new Label(waiver.Code.Characters))
        {
            Help = [$"mend what it is about, and remove this; `briefgen explain {waiver.Code.Value}` says what to do"],
        };
}
