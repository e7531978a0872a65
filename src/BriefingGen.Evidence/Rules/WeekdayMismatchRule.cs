using System.Globalization;
using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Evidence.Languages.Dates;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class WeekdayMismatchRule
{
    /// <summary>More years than these are no help in telling which is meant.</summary>
    private const int NearYears = 11;

    public static readonly Rule Rule = new(
        "weekday-mismatch",
        Severity.Warning,
        Waivable: true,
        "a typed date is not the day that the source's words are when counted from its publication",
        """
        “On Wednesday” is usually the last Wednesday up to the day of publication. With the `published` you gave, that is another day
        than the `date` you typed. One of the two may be a guess: a weekday is never resolved without a word about it.
        """);

    /// <param name="basis">The source's words.</param>
    /// <param name="typed">The day that was typed.</param>
    /// <param name="dated">The same weekday with that day and month, elsewhere in the source.</param>
    public static Diagnostic Of(Label at, FoundPlace basis, DateOnly published, DateSpan likeliest, DateOnly? typed, FoundPlace? dated) =>
        new(Rule, "the date does not fit the source’s weekday", at with
        {
            Text = $"with `published: {Iso(published)}`, the source’s “{Wording.Line(basis.Words)}” is {Wording.Date(likeliest.First)}",
        })
        {
            Related = [basis.Label],
            Notes = typed is { } day ? [Note(day, dated ?? basis, isDated: dated is not null)] : [],
            Help = [$"if you mean that day, say why: `inferred: {Reason(typed, basis, dated)}`; if `published` is a guess, remove it"],
        };

    private static string Note(DateOnly day, FoundPlace place, bool isDated)
    {
        var years = Weekdays.YearsOn(day.Month, day.Day, day.DayOfWeek, day.Year)
            .Where(year => Math.Abs(year - day.Year) <= NearYears).Select(year => year.ToString(CultureInfo.InvariantCulture));
        return isDated
            ? $"{place.Reference} has “{Wording.Line(place.Words)}”, a {day.DayOfWeek} in {Wording.List([.. years])}"
            : $"{Wording.Date(day)} is a {day.DayOfWeek}";
    }

    private static string Reason(DateOnly? typed, FoundPlace basis, FoundPlace? dated) => (typed, dated) switch
    {
        (_, { } other) => $"{(IsNext(other, basis) ? "the paragraph before" : other.Reference)} says “{Wording.Line(other.Words)}”",
        ({ } day, null) => $"{Wording.Date(day)} was a {day.DayOfWeek}, and …",
        _ => "…",
    };

    private static bool IsNext(FoundPlace earlier, FoundPlace later) =>
        later.Archive == earlier.Archive
        && later.Archive.ParagraphAt(later.Span.Start).Number - earlier.Archive.ParagraphAt(earlier.Span.Start).Number == 1;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
