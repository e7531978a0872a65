using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;

namespace BriefingGen.Evidence.Explaining;

/// <summary>How words of the brief and of its sources are put into a message.</summary>
internal static class Wording
{
    private const int Longest = 60;
    private const int MostPlaces = 6;

    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>In one line, with its spaces as single ones.</summary>
    public static string Line(ReadOnlySpan<char> text)
    {
        var words = text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }

    /// <summary>In one line, cut at a word where it is long.</summary>
    public static string Shown(ReadOnlySpan<char> text)
    {
        var line = Line(text);
        if (line.Length <= Longest)
            return line;
        var cut = line.LastIndexOf(' ', Longest);
        return line[..(cut > Longest / 2 ? cut : char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)] + " …";
    }

    /// <summary>“a, b and c”.</summary>
    public static string List(IReadOnlyList<string> items, string and = "and") => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {and} {items[^1]}",
    };

    /// <summary>“27 August 2014”.</summary>
    public static string Date(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");

    /// <summary>As much of it as is known, without its time of day.</summary>
    public static string Date(EdtfPoint point) => point switch
    {
        { Month: { } month, Day: { } day } => Date(new DateOnly(point.Year, month, day)),
        { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{Months[month - 1]} {point.Year}"),
        _ => point.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>“one word”, “12 words”.</summary>
    public static string Count(int count, string one, string many) =>
        $"{(count < Numbers.Length ? Numbers[count] : count.ToString(CultureInfo.InvariantCulture))} {(count == 1 ? one : many)}";

    /// <summary>“1¶8, 1¶9 and 1¶10”; a paragraph that has the words more than once is named once.</summary>
    public static string Places(IReadOnlyList<Passage> places)
    {
        var named = places
            .GroupBy(place => place.Place)
            .Select(group => group.Count() > 1 ? $"{group.Key} ({Times(group.Count())})" : group.Key)
            .ToList();
        return named.Count <= MostPlaces
            ? List(named)
            : $"{string.Join(", ", named.Take(MostPlaces))} and {Count(named.Count - MostPlaces, "other place", "other places")}";
    }

    private static string Times(int count) => count == 2 ? "twice" : Count(count, "time", "times");

    /// <summary>What stands between spaces and is not only punctuation.</summary>
    public static int WordsIn(ReadOnlySpan<char> text) => Line(text).Split(' ').Count(word => word.Any(char.IsLetterOrDigit));
}
