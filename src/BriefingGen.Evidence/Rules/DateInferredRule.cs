using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Evidence.Languages.Dates;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class DateInferredRule
{
    public static readonly Rule Rule = new(
        "date-inferred",
        Severity.Error,
        Waivable: false,
        "a part of a date is not in the source, and no reason is given",
        """
        The source gives a day without its year, or only a weekday or “yesterday”. What you add to it may be right, and the reader must
        know that it is yours: say how you know under `inferred`. The date is then marked as inferred, and the reason is printed.

        ```yaml
        date: 2014-08-13
        inferred: 13 August was a Wednesday in 2014.
        ```
        """);

    public static Diagnostic Of(Label at, string shown, FoundPlace? basis, MissingParts missing) =>
        new(Rule, $"the source gives no {Part(missing)} for “{(basis is null ? shown : Wording.Line(basis.Words))}”", at)
        {
            Related = basis is null ? [] : [basis.Label],
            Help = ["add `inferred:` with your reason; it is printed"],
        };

    private static string Part(MissingParts missing) =>
        missing.HasFlag(MissingParts.Month) || missing.HasFlag(MissingParts.Day) ? "date"
        : missing.HasFlag(MissingParts.Year) ? "year"
        : missing.HasFlag(MissingParts.Time) ? "time"
        : "date";
}
