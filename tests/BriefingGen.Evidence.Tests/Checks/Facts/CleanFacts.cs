using System.Globalization;
using System.Text.RegularExpressions;
using BriefingGen.Evidence.Tests.Languages.Figures;

namespace BriefingGen.Evidence.Tests.Checks.Facts;

/// <summary>Every other way to write what a passage says.</summary>
internal sealed class CleanFacts(FactArticle article)
{
    private readonly bool _isFrench = article.Language == "fr";

    public IEnumerable<(string Kind, string Text)> Of(string passage) =>
        All(passage).Where(clean => clean.Kind == "as it stands" || clean.Text != passage).Distinct();

    private IEnumerable<(string Kind, string Text)> All(string passage)
    {
        yield return ("as it stands", passage);
        yield return ("other apostrophes", passage.Replace('\'', '’'));
        yield return ("other apostrophes", passage.Replace('’', '\''));
        yield return ("without separators", Regex.Replace(passage, @"(?<=\d),(?=\d{3}\b)", ""));
        yield return ("separated by spaces", Regex.Replace(passage, @"(?<=\d),(?=\d{3}\b)", "\u202F"));
        foreach (var sign in _isFrench ? (string[])["pour cent", "%"] : ["percent", "per cent", "%"])
            yield return ("per cent", Regex.Replace(passage, @"(?<=\d)( p(er|our) ?cent| ?%)", sign == "%" ? sign : " " + sign));
        foreach (var clean in Dates(passage).Concat(Figures(passage)))
            yield return clean;
        yield return ("articles dropped", Regex.Replace(passage, @"^(The|A|An|La|Le) |^L’", ""));
        if (!_isFrench)
        {
            yield return ("articles dropped", Regex.Replace(passage, @"\b(the) (?=\p{Lu})", ""));
            yield return ("money in words", Regex.Replace(passage, @"\$(\d[\d.,]*)( million)?(?=\s\p{Ll})", "$1$2 dollars"));
            yield return ("a short magnitude", Regex.Replace(passage, @"(?<=[$£]\d[\d.]*) million\b", "m"));
            foreach (Match name in FactWords.FullNames().Matches(passage))
                if (!FactWords.Months.Contains(name.Groups["last"].Value) && !FactWords.Weekdays.Contains(name.Groups["last"].Value))
                    yield return ("a possessive", passage[..(name.Index + name.Length)] + "’s" + passage[(name.Index + name.Length)..]);
        }
    }

    private IEnumerable<(string Kind, string Text)> Dates(string passage)
    {
        foreach (Match date in (_isFrench ? FactWords.FrenchDates() : FactWords.Dates()).Matches(passage))
        {
            var (day, month, year) = (date.Groups["day"].Value, date.Groups["month"].Value, date.Groups["year"].Value);
            var number = (_isFrench ? FactWords.FrenchMonths : FactWords.Months).IndexOf(month) + 1;
            var full = int.Parse(day, CultureInfo.InvariantCulture);
            string[] styles = _isFrench
                ? [$"{day} {month} {year}", $"{month} {year}"]
                : [$"{day} {month} {year}", $"{month} {day}, {year}", $"{day}th of {month} {year}", $"{(month == "May" ? month : month[..3] + ".")} {day}, {year}", $"{month} {year}"];
            foreach (var style in styles)
                yield return (style == $"{month} {year}" ? "a coarser date" : "another date style", With(passage, date, year.Length > 0 ? style : style.TrimEnd(' ', ',')));
            if (year.Length > 0)
            {
                yield return ("another date style", With(passage, date, string.Create(CultureInfo.InvariantCulture, $"{year}-{number:00}-{full:00}")));
                yield return ("a coarser date", With(passage, date, year));
            }
        }
    }

    private IEnumerable<(string Kind, string Text)> Figures(string passage)
    {
        var dates = (_isFrench ? FactWords.FrenchDates() : FactWords.Dates()).Matches(passage);
        foreach (Match figure in FactWords.Figures().Matches(passage))
        {
            if (dates.Any(date => date.Index <= figure.Index && figure.Index < date.Index + date.Length)
                || !int.TryParse(figure.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 2 or > 999
                || !Regex.IsMatch(passage[(figure.Index + figure.Length)..], @"^ \p{Ll}{4,}s\b") || !Regex.IsMatch(passage[..figure.Index], @"\p{Ll} $"))
                continue;
            yield return ("a figure in words", With(passage, figure, _isFrench ? NumberWords.French(number) : NumberWords.English(number)));
        }

        var words = _isFrench ? FactWords.FrenchNumbers : FactWords.Numbers;
        int[] numbers = _isFrench ? [2, 3, 4, 5, 7, 8, 10, 11, 12, 13, 14, 16] : [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 17, 19];
        for (var i = 0; i < words.Length; i++)
            foreach (Match found in Regex.Matches(passage, $@"(?<=\p{{Ll}} ){words[i]}(?= \p{{Ll}})"))
                yield return ("a figure in digits", With(passage, found, numbers[i].ToString(CultureInfo.InvariantCulture)));
    }

    private static string With(string text, Match part, string other) => text[..part.Index] + other + text[(part.Index + part.Length)..];
}
