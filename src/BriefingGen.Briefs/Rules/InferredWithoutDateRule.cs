using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class InferredWithoutDateRule
{
    public static readonly Rule Rule = new(
        "inferred-without-date",
        Severity.Error,
        Waivable: false,
        "a reason for an inferred date stands where there is no date",
        """
        `inferred` says why a date is what it is, where the source does not give all of it. It belongs beside a `date`.
        """);

    public static Diagnostic Of(TextSpan inferred) =>
        new(Rule, "this gives the reason for a date, and there is no date", new Label(inferred))
        {
            Help = ["add the date: `date: 2014-08-13`"],
        };
}
