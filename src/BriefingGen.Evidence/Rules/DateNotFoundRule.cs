using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Evidence.Languages.Dates;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class DateNotFoundRule
{
    public static readonly Rule Rule = new(
        "date-not-found",
        Severity.Error,
        Waivable: true,
        "a date is not in the passages that its text cites",
        """
        A date must stand in the passages cited or in their paragraphs, in whatever style: 1 September 2013, Sept. 1, 2013, 2013-09-01
        are the same. A coarser date stands (2013 for 1 September 2013); a finer one does not.

        Correct the date, or cite the passage that has it. If you worked it out, say how under `inferred`; the reason is printed.
        """);

    /// <param name="nearest">The closest date of the source.</param>
    public static Diagnostic Of(Label at, string shown, DateFinding finding, FoundPlace? nearest) =>
        new(Rule, nearest is null ? $"“{shown}” is not in the passages cited" : Message(shown, finding, nearest), at)
        {
            Related = nearest is null ? [] : [nearest.Label],
            Help = nearest is null
                ? ["cite the passage that has the date, or say under `inferred` how you know it"]
                : ["correct it, or cite the passage that has this date"],
        };

    private static string Message(string shown, DateFinding finding, FoundPlace nearest) => finding switch
    {
        { IsWeekdayMismatch: true } => $"“{shown}” does not fit the weekday of the source, which says “{Wording.Line(nearest.Words)}”",
        { Standing: DateStanding.Finer } => $"“{shown}” is more exact than the source, which says “{Wording.Line(nearest.Words)}”",
        _ => $"“{shown}” is not in the passages cited; they have “{Wording.Line(nearest.Words)}”",
    };
}
