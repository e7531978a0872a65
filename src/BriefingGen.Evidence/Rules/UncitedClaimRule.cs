using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class UncitedClaimRule
{
    public static readonly Rule Rule = new(
        "uncited-claim",
        Severity.Warning,
        Waivable: true,
        "a sentence makes a claim, cites nothing and names nobody",
        """
        The bottom line and the key points are what everybody reads: each must cite what it rests on (`[@id]`), or say whose word it is.
        Elsewhere this holds for a sentence with a figure or a harm done, where every source is a party or linked to one.
        """);

    public static Diagnostic Of(PrintedStretch stretch)
    {
        var words = stretch.Words;
        var leading = words.Value.Length - words.Value.AsSpan().TrimStart().Length;
        return new Diagnostic(
            Rule, "this cites nothing and does not say whose word it is", new Label(words.Origin(leading, words.Value.AsSpan().Trim().Length)))
        {
            Help = ["cite what it rests on: “… [@id]”, or say who says so"],
        };
    }
}
