using BriefingGen.Briefs.Model;
using BriefingGen.Publishing.Rules;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Findings;

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
