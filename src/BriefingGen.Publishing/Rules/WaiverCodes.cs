using BriefingGen.Briefs.Model;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Rules;

/// <summary>Whether each waiver names a finding that may be waived. Only here are the rules of all stages known.</summary>
internal static class WaiverCodes
{
    public static void Report(Brief brief, DiagnosticBag found)
    {
        foreach (var waiver in brief.Items.SelectMany(item => item.Waivers))
        {
            if (AllRules.Find(waiver.Code.Value) is not { } rule)
                found.Add(WaiverCodeRule.Unknown(waiver, AllRules.Nearest(waiver.Code.Value)));
            else if (!rule.Waivable)
                found.Add(WaiverCodeRule.NotWaivable(waiver));
        }
    }
}

internal static class WaiverCodeRule
{
    public static readonly Rule Rule = new(
        "waiver-code",
        Severity.Error,
        Waivable: false,
        "a waiver names a finding that does not exist or cannot be waived",
        """
        `waive` lets a finding stand that an editor has judged, and prints the reason. Its `code` is what stands in brackets in
        the finding. Not every finding can be waived: words that are not in the source stay words that are not in the source,
        whatever the reason. `briefgen explain CODE` says of each whether it can be.

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
