using System.Globalization;
using BriefingGen.Briefs.Reading;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class DateFormRule
{
    public static readonly Rule Rule = new(
        "date-form",
        Severity.Error,
        Waivable: false,
        "a date is not written year-month-day",
        """
        Dates are written as EDTF (ISO 8601-2) has them, so that 1/9 is not 9/1 for somebody else:

        | typed | printed |
        |---|---|
        | `2013`, `2013-09`, `2013-09-01` | 2013, September 2013, 1 September 2013 |
        | `2013-09-01/2013-09-03` | 1–3 September 2013 |
        | `2013-09-01/..` | since 1 September 2013 |
        | `2031-05-13T04:00` | 13 May 2031, 04:00 |
        | `2013-09-01?`, `2013-09-01~` | 1 September 2013 (uncertain), about 1 September 2013 |
        | `2014-08-XX` | a day in August 2014 |

        Where a source gives no date, a timeline entry and a deadline may have its words instead: `date: later`.
        """);

    /// <param name="key">The key the date stands under.</param>
    /// <param name="meant">None where nothing can be guessed.</param>
    /// <param name="mayBeWords">Words may stand in place of the date.</param>
    public static Diagnostic Of(TextSpan date, string key, MeantDate? meant, bool mayBeWords) =>
        new(Rule, "dates are written year-month-day", new Label(date))
        {
            Help =
            [
                meant switch
                {
                    { Written: { } counted, CountedFrom: { } day } =>
                        $"`{key}: {counted}`, counted from the day the source was published ({Day(day)}); look whether it is meant, and say so in `inferred`",
                    { Written: { } written } => $"`{key}: {written}`",
                    not null => $"write the day itself, for example `{key}: 2013-09-01`; it is proposed where the source has its day, `published`",
                    null => $"for example `{key}: 2013-09-01`, `2013-09` or `2013`",
                },
                .. mayBeWords && meant is null
                    ? (ReadOnlySpan<string>)[$"words in place of a date have no month name, no year and no digits joined by -, / or .: `{key}: later`"]
                    : [],
            ],
        };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Diagnostic Says(TextSpan date, string message, string help) =>
        new(Rule, message, new Label(date)) { Help = [help] };
}
