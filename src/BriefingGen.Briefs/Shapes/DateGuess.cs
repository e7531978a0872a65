using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingGen.Briefs.Shapes;

/// <summary>Guesses the date that was meant by a text that is not a date.</summary>
internal static partial class DateGuess
{
    internal static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <returns>The date in the right form; null if it is ambiguous, such as 01/09/2013.</returns>
    public static string? Guess(string text)
    {
        var typed = text.Trim();
        if (typed.Length > 40)
            return null;
        if (YearFirst().Match(typed) is { Success: true } yearFirst)
            return Form(Number(yearFirst, "y"), Number(yearFirst, "m"), Number(yearFirst, "d"));
        if (DayFirst().Match(typed) is { Success: true } dayFirst)
            return Form(Number(dayFirst, "y"), Month(dayFirst), Number(dayFirst, "d"));
        if (MonthFirst().Match(typed) is { Success: true } monthFirst)
            return Form(Number(monthFirst, "y"), Month(monthFirst), Number(monthFirst, "d"));
        return YearLast().Match(typed) is { Success: true } yearLast ? GuessOrder(yearLast) : null;
    }

    /// <summary>CONTRACT.md §4: a month's name, a number of four digits, or digits joined by `-`, `/` or `.`.</summary>
    public static bool LooksLikeDate(string text) => DateSign().IsMatch(text);

    /// <returns>Why a text of the right form is not a date: “there is no such day: 2031-02 has 28 days”; null if it has no such
    /// fault.</returns>
    public static string? Impossible(string text)
    {
        foreach (Match match in WellFormed().Matches(text))
        {
            var (year, month) = (Number(match, "y")!.Value, Number(match, "m")!.Value);
            if (year == 0)
                return "there is no year 0";
            if (month is 0 or > 12)
                return string.Create(CultureInfo.InvariantCulture, $"there is no month {match.Groups["m"].Value}");
            if (Number(match, "d") is { } day && (day == 0 || day > DateTime.DaysInMonth(year, month)))
            {
                var days = DateTime.DaysInMonth(year, month);
                return string.Create(
                    CultureInfo.InvariantCulture, $"there is no such day: {year:0000}-{month:00} has {days} days");
            }
        }

        return null;
    }

    /// <summary>Day and month before the year: clear if one is above 12, or if they are separated by dots, which put the day
    /// first.</summary>
    private static string? GuessOrder(Match match)
    {
        var (first, second) = (Number(match, "a"), Number(match, "b"));
        if (second > 12)
            return Form(Number(match, "y"), first, second);
        return first > 12 || match.Groups["dot"].Success ? Form(Number(match, "y"), second, first) : null;
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    private static int? Month(Match match) =>
        Array.FindIndex(Months, name => match.Groups["month"].Value.StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;

    private static string? Form(int? year, int? month, int? day)
    {
        if (year is not (>= 1 and <= 9999) || month is not (null or (>= 1 and <= 12)))
            return null;
        if (day is { } typed && (month is null || typed < 1 || typed > DateTime.DaysInMonth(year.Value, month.Value)))
            return null;
        return (month, day) switch
        {
            ({ } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{m:00}-{d:00}"),
            ({ } m, null) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{m:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{year:0000}"),
        };
    }

    internal const string MonthName =
        "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
        + "|Nov(?:ember)?|Dec(?:ember)?)";

    [GeneratedRegex(@"^(?<y>[0-9]{4})[-/.](?<m>[0-9]{1,2})(?:[-/.](?<d>[0-9]{1,2}))?$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        @"^(?:(?<d>[0-9]{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?)?" + MonthName + @"\.?,?\s+(?<y>[0-9]{4})$",
        RegexOptions.IgnoreCase)]
    private static partial Regex DayFirst();

    [GeneratedRegex("^" + MonthName + @"\.?\s+(?<d>[0-9]{1,2})(?:st|nd|rd|th)?,?\s+(?<y>[0-9]{4})$", RegexOptions.IgnoreCase)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})(?:[-/]|(?<dot>\.))(?<b>[0-9]{1,2})[-/.](?<y>[0-9]{4})$")]
    private static partial Regex YearLast();

    [GeneratedRegex(@"(?<![0-9])(?<y>[0-9]{4})-(?<m>[0-9]{2})(?:-(?<d>[0-9]{2}))?(?![0-9])")]
    private static partial Regex WellFormed();

    /// <summary>A text that contains a match looks like a date.</summary>
    internal const string DatePattern = @"[0-9]{4}|[0-9][-/.][0-9]|\b" + MonthName + @"\b";

    [GeneratedRegex(DatePattern)]
    private static partial Regex DateSign();
}

/// <summary>The date that was probably meant by a text that is not one.</summary>
/// <param name="Written">As written in a brief; null if a relative day is meant that cannot be computed.</param>
/// <param name="CountedFrom">The day of publication, if the date is relative to it.</param>
internal sealed record MeantDate(string? Written, DateOnly? CountedFrom);
