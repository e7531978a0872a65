using System.Globalization;
using BriefingGen.Evidence.Languages.Dates;

namespace BriefingGen.Evidence.Tests.Languages.Dates;

/// <summary>Mentions in one line: the words, then in EDTF's manner what they say.</summary>
internal static class ReadDates
{
    public static string Of(string text, string language = "en") =>
        string.Join(" · ", DateReader.For(language)!.Read(text).Select(mention => Describe(text, mention)));

    public static string Describe(string text, DateMention mention) =>
        $"{text.Substring(mention.Start, mention.Length)} = {Describe(mention.First)}"
        + (mention.Last is { } last ? $"/{Describe(last)}" : "")
        + (mention.Otherwise is { } other ? $" or {Describe(other)}" : "")
        + (mention.Certainty == DateCertainty.Possible ? " ?" : "");

    public static string Describe(DateParts parts)
    {
        List<string> said = [];
        if (parts.Qualifier != DateQualifier.None)
            said.Add(parts.Qualifier.ToString().ToLowerInvariant());
        if (parts.Relative is { } relative)
            said.Add(relative.Unit is { } unit ? $"{relative.Direction} {relative.Count} {unit}".ToLowerInvariant() : relative.Direction.ToString().ToLowerInvariant());
        if (parts.Weekday is { } weekday)
            said.Add(weekday.ToString()[..3]);
        if (parts.Season is { } season)
            said.Add(season.ToString().ToLowerInvariant());
        if (parts.Time is { } time)
            said.Add(time.ToString("HH:mm", CultureInfo.InvariantCulture));
        var year = parts.Year is { } number
            ? number.ToString(CultureInfo.InvariantCulture) + (parts.Span switch { YearSpan.Year => "", YearSpan.Decade => "s", YearSpan.Century => "C" })
            : "";
        var date = year + (parts.Month is { } month ? $"-{month:00}" : parts.Day is null ? "" : "-XX") + (parts.Day is { } day ? $"-{day:00}" : "");
        if (date.Length > 0)
            said.Add(date);
        return string.Join(' ', said);
    }
}
