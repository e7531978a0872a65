using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Rules;

internal static class SumOperandRule
{
    public static readonly Rule Rule = new(
        "sum-operand",
        Severity.Error,
        Waivable: true,
        "a figure of a declared sum is not in the evidence",
        """
        Each figure of `derived` must stand in the fact's evidence: a sum of figures that nobody reported is nobody's figure. Correct it,
        or add the passage that has it to `evidence`, which may be a list.
        """);

    public static Diagnostic Of(MappedText sum, int start, int length) =>
        new(Rule, $"“{sum.Value.Substring(start, length)}” is not in the words this fact cites", new Label(sum.Origin(start, length)))
        {
            Help = ["correct it, or add the passage that has it to `evidence`"],
        };
}
