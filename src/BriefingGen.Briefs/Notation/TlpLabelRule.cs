using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Notation;

internal static class TlpLabelRule
{
    public static readonly Rule Rule = new(
        "tlp-label",
        Severity.Error,
        Waivable: false,
        "the handling mark is not a label of TLP 2.0",
        """
        The Traffic Light Protocol 2.0 has five labels: TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN and TLP:CLEAR. They are
        written without a space and never translated; `handling: green` is understood too. What version 1 called WHITE is CLEAR.
        """);

    public static Diagnostic HasSpace(TextSpan label)
    {
        var color = label.Text[(label.Text.IndexOf(':') + 1)..].Trim().ToString().ToUpperInvariant();
        return new Diagnostic(Rule, "a TLP label has no space", new Label(label)) { Help = [$"`handling: TLP:{color}`"] };
    }

    public static Diagnostic IsOld(TextSpan label) =>
        new(Rule, "TLP 2.0 calls this CLEAR", new Label(label)) { Help = ["`handling: TLP:CLEAR`"] };

    public static Diagnostic Of(TextSpan label, string? suggestion) =>
        new(Rule, $"“{label.Shown()}” is not a label of TLP 2.0", new Label(label))
        {
            Help = [suggestion is null ? "one of: RED, AMBER+STRICT, AMBER, GREEN, CLEAR" : $"did you mean `TLP:{suggestion}`?"],
        };
}
