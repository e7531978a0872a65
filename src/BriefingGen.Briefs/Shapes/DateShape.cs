using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Shapes;

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

        If a source gives no date, a timeline entry and a deadline may have its words instead: `date: later`.
        """);

    /// <param name="key">The key of the date.</param>
    /// <param name="meant">Null if nothing can be guessed.</param>
    /// <param name="mayBeWords">Whether words are allowed in place of the date.</param>
    public static Diagnostic Of(TextSpan date, string key, MeantDate? meant, bool mayBeWords) =>
        new(Rule, "dates are written year-month-day", new Label(date))
        {
            Help =
            [
                meant switch
                {
                    { Written: { } counted, CountedFrom: { } day } =>
                        $"`{key}: {counted}`, counted from the day the source was published ({Day(day)}); "
                        + "check that it is meant, and say so in `inferred`",
                    { Written: { } written } => $"`{key}: {written}`",
                    not null => $"write the day itself, for example `{key}: 2013-09-01`; "
                        + "a day is proposed if the source has its date, `published`",
                    null => $"for example `{key}: 2013-09-01`, `2013-09` or `2013`",
                },
                .. mayBeWords && meant is null
                    ? (ReadOnlySpan<string>)
                    [
                        $"words in place of a date have no month name, no year and no digits joined by -, / or .: `{key}: later`",
                    ]
                    : [],
            ],
        };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Diagnostic Says(TextSpan date, string message, string help) =>
        new(Rule, message, new Label(date)) { Help = [help] };
}

/// <summary>An EDTF date.</summary>
internal sealed class DateShape : TextShape<Written<EdtfDate>>
{
    /// <summary>The placeholder that `briefgen new` writes for a date.</summary>
    public const string Unwritten = "YYYY-MM-DD";

    public override ValueForm Form => new PatternForm(
        "date", @$"^\s*(?:{EdtfPattern.Date})\s*$", "A date is written year-month-day: 2013-09-01", UntypedScalars.Year);

    public override Written<EdtfDate> Placeholder(TextSpan span) =>
        new(EdtfDate.Parse("0001")!, new MappedText(span with { Length = 0 }));

    protected override Written<EdtfDate>? Read(MappedText text, ValuePosition place, ReadingContext context) =>
        ReadDate(text, place, context, mayBeWords: false) is { } date ? new Written<EdtfDate>(date, text) : null;

    /// <param name="mayBeWords">Whether words are allowed in place of the date.</param>
    /// <returns>Null if it is not a date; this has been reported.</returns>
    public static EdtfDate? ReadDate(MappedText text, ValuePosition place, ReadingContext context, bool mayBeWords)
    {
        var date = EdtfDate.Parse(text.Value.AsSpan().Trim());
        if (date is null && text.Value.Contains(Unwritten, StringComparison.OrdinalIgnoreCase))
            context.Found.Add(DateFormRule.Says(
                text.Characters,
                "this date is still to be written",
                $"write the date, for example `{place.Name}: 2013-09-01`, or remove the line"));
        else if (date is null && DateGuess.Impossible(text.Value) is { } impossible)
            context.Found.Add(DateFormRule.Says(
                text.Characters, impossible, "dates are written year-month-day: check the digits"));
        else if (date is null)
            context.Found.Add(DateFormRule.Of(text.Characters, place.Name, Meant(text.Value, context.Published), mayBeWords));
        else if (date is { Start: { } start, End: { } end } && start.Earliest > end.Latest)
            context.Found.Add(DateFormRule.Says(
                text.Characters, "this span of time ends before it begins", "put the earlier date first"));
        return date;
    }

    private static MeantDate? Meant(string text, DateOnly? published) =>
        DateGuess.Guess(text) is { } written ? new MeantDate(written, CountedFrom: null)
        : !RelativeDay.IsRelative(text) ? null
        : published is { } day && RelativeDay.Of(text, day) is { } counted
            ? new MeantDate(counted.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day)
        : new MeantDate(null, CountedFrom: null);
}

/// <summary>A date that must be known to the day.</summary>
internal sealed class DayShape : TextShape<Written<EdtfDate>>
{
    public override ValueForm Form => new PatternForm(
        "day", @$"^\s*{EdtfPattern.Day}\s*$", "This date is one day, written year-month-day: 2013-09-01");

    public override Written<EdtfDate> Placeholder(TextSpan span) => Values.Date.Placeholder(span);

    protected override Written<EdtfDate>? Read(MappedText text, ValuePosition place, ReadingContext context)
    {
        if (DateShape.ReadDate(text, place, context, mayBeWords: false) is not { } date)
            return null;
        if (date is { IsDay: true, Start: { Precision: EdtfPrecision.Day, Qualifier: EdtfQualifier.None } })
            return new Written<EdtfDate>(date, text);
        context.Found.Add(DateFormRule.Says(text.Characters, "this date must be one day", $"`{place.Name}: 2013-09-01`"));
        return null;
    }
}

/// <summary>A date, or words that cannot be taken for one (CONTRACT.md §4).</summary>
internal sealed class DateOrWordsShape : TextShape<DateOrWords>
{
    public override ValueForm Form => new PatternForm(
        "date or words",
        @$"^\s*(?:{EdtfPattern.Date})\s*$|^(?![\s\S]*(?:{DateGuess.DatePattern}))[\s\S]*\S",
        "A date is written year-month-day: 2013-09-01",
        UntypedScalars.ShortInteger | UntypedScalars.Boolean);

    public override DateOrWords Placeholder(TextSpan span) => new(new MappedText(span with { Length = 0 }), null);

    protected override DateOrWords? Read(MappedText text, ValuePosition place, ReadingContext context)
    {
        if (EdtfDate.Parse(text.Value.AsSpan().Trim()) is null && !DateGuess.LooksLikeDate(text.Value))
            return new DateOrWords(text, null);
        return DateShape.ReadDate(text, place, context, mayBeWords: true) is { } date ? new DateOrWords(text, date) : null;
    }
}

/// <summary>
/// The dates that <see cref="Model.EdtfDate"/> reads, as patterns. They do not check leap years, nor whether a span of time ends
/// before it begins.
/// </summary>
internal static class EdtfPattern
{
    private const string Year = "(?!0000)[0-9]{4}";
    private const string MonthDay = "(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)";
    private const string Time = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?";

    private const string Point =
        Year + "(?:(?:-(?:" + MonthDay + "|(?:0[1-9]|1[0-2]|XX)(?:-XX)?))?[?~%]?|-" + MonthDay + "T" + Time + ")";

    public const string Day = Year + "-" + MonthDay;

    public const string Date = Point + "(?:/(?:" + Point + @"|\.\.))?|\.\./" + Point;
}
