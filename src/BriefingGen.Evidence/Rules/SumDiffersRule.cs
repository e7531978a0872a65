using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Rules;

internal static class SumDiffersRule
{
    public static readonly Rule Rule = new(
        "sum-differs",
        Severity.Error,
        Waivable: false,
        "the result of a declared sum is not in the value",
        """
        The value of a fact with `derived` must say what the sum comes to, as a number or as per cent; rounded, where the digits shown
        are fewer and the sum does not come out whole.
        """);

    public static Diagnostic Of(Fact fact, MappedText sum, Rational result) =>
        new(Rule, $"{sum.Value.Trim()} is {Shown(result)}, and the value does not say so", new Label(fact.Value.Span))
        {
            Related = [new Label(sum.Span)],
            Help = [$"give the result in `value`, or correct the sum"],
        };

    private static string Shown(Rational result) => result.ToDouble().ToString("0.####", CultureInfo.InvariantCulture);
}
