using System.Globalization;
using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Evidence.Languages.Dates;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class WeekdayMismatchRule
{
    public static readonly Rule Rule = new(
        "weekday-mismatch",
        Severity.Warning,
        Waivable: true,
        "a typed date is not the day that the source's words are when counted from its publication",
        """
        “On Wednesday” is usually the last Wednesday up to the day of publication. With the `published` you gave, that is another day
        than the `date` you typed. One of the two may be a guess: a weekday is never resolved without a word about it.
        """);

    public static Diagnostic Of(Label at, FoundPlace? basis, DateOnly published, DateSpan likeliest) =>
        new(Rule, "the date does not fit the source’s weekday", at with
        {
            Text = $"with `published: {Iso(published)}`, the source’s “{(basis is null ? "" : Wording.Line(basis.Words))}” is {Iso(likeliest.First)}",
        })
        {
            Related = basis is null ? [] : [basis.Label],
            Help = ["if you mean that day, say why under `inferred`; if `published` is a guess, remove it"],
        };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
