using BriefingGen.Briefs.Model;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class IdleWaiverRule
{
    public static readonly Rule Rule = new(
        "idle-waiver",
        Severity.Warning,
        Waivable: false,
        "a waiver waives nothing",
        """
        Nothing of this kind is found any more. A waiver that stays behind would let the next mistake pass without a word: remove it.
        """);

    public static Diagnostic Of(Waiver waiver) =>
        new(Rule, $"nothing here needs “{waiver.Code.Value}” waived any more", new Label(waiver.Span)) { Help = ["remove it"] };
}
