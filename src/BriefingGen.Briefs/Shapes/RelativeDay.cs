using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingGen.Briefs.Shapes;

/// <summary>Days that are counted from the day an article was published, in English and French: “last Wednesday”, “hier”, “13 August”.
/// Only for a message: an editor looks at what is proposed.</summary>
internal static partial class RelativeDay
{
    private const int Longest = 40;

    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    private static readonly string[] FrenchWeekdays = ["dim", "lun", "mar", "mer", "jeu", "ven", "sam"];

    public static bool IsRelative(string text) => Of(text, new DateOnly(2000, 2, 29)) is not null;

    /// <returns>None where the text is no such day.</returns>
    public static DateOnly? Of(string text, DateOnly published)
    {
        var typed = text.Trim();
        if (typed.Length > Longest || published.Year is < 2 or > 9998)
            return null;
        if (Near().Match(typed) is { Success: true } near)
            return published.AddDays(near.Groups["before"].Success ? -1 : near.Groups["after"].Success ? 1 : 0);
        if (Weekday().Match(typed) is { Success: true } weekday)
            return OnWeekday(weekday, published);
        return DayOfMonth().Match(typed) is { Success: true } day ? WithoutYear(day, published) : null;
    }

    /// <summary>The day itself for “on Wednesday” in an article of a Wednesday; “last” is before it, “next” behind.</summary>
    private static DateOnly OnWeekday(Match match, DateOnly published)
    {
        var name = match.Groups["day"].Value[..3].ToLowerInvariant();
        var wanted = match.Groups["french"].Success ? Array.IndexOf(FrenchWeekdays, name) : Array.IndexOf(Weekdays, name);
        var back = ((int)published.DayOfWeek - wanted + 7) % 7;
        if (match.Groups["next"].Success)
            return published.AddDays(7 - back);
        return published.AddDays(back == 0 && match.Groups["last"].Success ? -7 : -back);
    }

    /// <summary>In the year that puts it before the article, or on its day.</summary>
    private static DateOnly? WithoutYear(Match match, DateOnly published)
    {
        var day = int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture);
        var month = MonthOf(match.Groups["month"].Value);
        if (On(published.Year) is { } same && same <= published)
            return same;
        return On(published.Year - 1);

        DateOnly? On(int year) => day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int MonthOf(string name) => Array.FindIndex(DateGuess.Months, month => name.StartsWith(month, StringComparison.OrdinalIgnoreCase)) + 1;

    [GeneratedRegex("^(?:today|aujourd[’']hui|(?<before>yesterday|hier)|(?<after>tomorrow|demain))$", RegexOptions.IgnoreCase)]
    private static partial Regex Near();

    [GeneratedRegex(
        "^(?:(?:on )?(?:(?<last>last|previous) |(?<next>next|coming) |this )?(?<day>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)"
        + "|(?:le )?(?<french>(?<day>dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi))(?: (?:(?<last>dernier)|(?<next>prochain)))?)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();

    [GeneratedRegex(
        "^(?:on )?(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,? )?(?:the )?(?:(?<d>[0-9]{1,2})(?:st|nd|rd|th)? (?:of )?"
        + DateGuess.MonthName + "|" + DateGuess.MonthName + " (?<d>[0-9]{1,2})(?:st|nd|rd|th)?)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex DayOfMonth();
}
