using System.Globalization;
using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Evidence.Languages.Dates;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Checks.Texts;

internal static class DateNotFoundRule
{
    public static readonly Rule Rule = new(
        "date-not-found",
        Severity.Error,
        Waivable: true,
        "a date is not in the passages that its text cites",
        """
        A date must stand in the passages cited or in their paragraphs, in whatever style: 1 September 2013, Sept. 1, 2013,
        2013-09-01 are the same. A coarser date stands (2013 for 1 September 2013); a finer one does not.

        Correct the date, or cite the passage that has it. If you worked it out, say how under `inferred`; the reason is printed.
        """);

    /// <param name="nearest">The closest date of the source.</param>
    public static Diagnostic Of(Label at, string shown, DateMatch finding, FoundPlace? nearest) =>
        new(Rule, nearest is null ? $"“{shown}” is not in the passages cited" : Message(shown, finding, nearest), at)
        {
            Related = nearest is null ? [] : [nearest.Label],
            Help = nearest is null
                ? ["cite the passage that has the date, or say under `inferred` how you know it"]
                : ["correct it, or cite the passage that has this date"],
        };

    private static string Message(string shown, DateMatch finding, FoundPlace nearest) => finding switch
    {
        { IsWeekdayMismatch: true } =>
            $"“{shown}” does not fit the weekday of the source, which says “{Wording.Line(nearest.Words)}”",
        { Kind: DateMatchKind.Finer } => $"“{shown}” is more exact than the source, which says “{Wording.Line(nearest.Words)}”",
        _ => $"“{shown}” is not in the passages cited; they have “{Wording.Line(nearest.Words)}”",
    };
}

internal static class DateElsewhereRule
{
    public static readonly Rule Rule = new(
        "date-elsewhere",
        Severity.Warning,
        Waivable: true,
        "a date is in the source, but not where its text cites",
        """
        The source has the date in another paragraph than those cited, or in the paragraph but not in the words cited, which have
        another date of that kind. There it may be the date of something else. Cite that place too: `evidence` may be a list.
        """);

    public static Diagnostic Of(Label at, string shown, FoundPlace place) =>
        new(Rule, $"“{shown}” is in {place.Reference}, not in the paragraphs cited", at)
        {
            Related = [place.Label],
            Help = [$"extend `evidence` to the words around “{Wording.Line(place.Words)}”, if they date the same thing"],
        };

    /// <summary>The paragraph has it, and the words cited have another of its kind.</summary>
    public static Diagnostic InParagraph(TextMention shown, FoundPlace place, FoundPlace cited) =>
        new(Rule, $"“{shown.Words}” is elsewhere in {place.Reference}; the words cited say “{Wording.Line(cited.Words)}”",
            shown.Label)
        {
            Related = [cited.Label, place.Label],
            Help =
            [
                $"write “{Wording.Line(cited.Words)}”, or extend `evidence` to the words around “{Wording.Line(place.Words)}”, "
                    + "if they date the same thing",
            ],
        };
}

internal static class DateInferredRule
{
    public static readonly Rule Rule = new(
        "date-inferred",
        Severity.Error,
        Waivable: false,
        "a part of a date is not in the source, and no reason is given",
        """
        The source gives a day without its year, or only a weekday or “yesterday”. What you add to it may be right, and the reader
        must know that it is yours: say how you know under `inferred`. The date is then marked as inferred, and the reason is
        printed.

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
        “On Wednesday” is usually the last Wednesday up to the day of publication. With the `published` you gave, that is another
        day than the `date` you typed. One of the two may be a guess: a weekday is never resolved without a word about it.
        """);

    /// <param name="basis">The source's words.</param>
    /// <param name="typed">The day that was typed.</param>
    /// <param name="dated">The same weekday with that day and month, elsewhere in the source.</param>
    public static Diagnostic Of(
        Label at, FoundPlace basis, DateOnly published, DateSpan likeliest, DateOnly? typed, FoundPlace? dated) =>
        new(Rule, "the date does not fit the source’s weekday", at with
        {
            Text = $"with `published: {Iso(published)}`, the source’s “{Wording.Line(basis.Words)}” is "
                        + Wording.Date(likeliest.First),
        })
        {
            Related = [basis.Label],
            Notes = typed is { } day ? [Note(day, dated ?? basis, isDated: dated is not null)] : [],
            Help =
            [
                $"if you mean that day, say why: `inferred: {Reason(typed, basis, dated)}`; if `published` is a guess, remove it",
            ],
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
        (_, { } other) =>
            $"{(IsNext(other, basis) ? "the paragraph before" : other.Reference)} says “{Wording.Line(other.Words)}”",
        ({ } day, null) => $"{Wording.Date(day)} was a {day.DayOfWeek}, and …",
        _ => "…",
    };

    private static bool IsNext(FoundPlace earlier, FoundPlace later) =>
        later.Archive == earlier.Archive
        && later.Archive.ParagraphAt(later.Span.Start).Number - earlier.Archive.ParagraphAt(earlier.Span.Start).Number == 1;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
