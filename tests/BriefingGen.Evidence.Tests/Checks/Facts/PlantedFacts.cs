using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingGen.Evidence.Tests.Checks.Facts;

/// <summary>Every slip that changes what a passage says, one at a time.</summary>
internal sealed class PlantedFacts(FactArticle article)
{
    private readonly bool _isFrench = article.Language == "fr";

    public IEnumerable<(string Kind, string Text)> Of(string passage) =>
        Digits(passage).Concat(Words(passage)).Concat(Units(passage)).Concat(Bounds(passage)).Concat(Names(passage))
            .Where(planted => planted.Text != passage).Distinct();

    private IEnumerable<(string Kind, string Text)> Digits(string passage)
    {
        var dates = (_isFrench ? FactWords.FrenchDates() : FactWords.Dates()).Matches(passage);
        foreach (Match date in dates)
        {
            var day = int.Parse(date.Groups["day"].Value, CultureInfo.InvariantCulture);
            for (var other = 27; other > 9; other--)
                if (other != day && !Has(other.ToString(CultureInfo.InvariantCulture)))
                {
                    yield return ("a day", With(passage, date.Groups["day"], other.ToString(CultureInfo.InvariantCulture)));
                    break;
                }

            if (date.Groups["year"].Success)
                yield return ("a year", With(passage, date.Groups["year"], (int.Parse(date.Groups["year"].Value, CultureInfo.InvariantCulture) - 3).ToString(CultureInfo.InvariantCulture)));
        }

        foreach (Match figure in FactWords.Figures().Matches(passage))
        {
            if (dates.Any(date => date.Index <= figure.Index && figure.Index < date.Index + date.Length))
                continue;
            var text = figure.Value.TrimEnd(',');
            for (var i = 0; i < text.Length; i++)
            {
                if (!char.IsAsciiDigit(text[i]))
                    continue;
                foreach (var step in (int[])[1, 2, 5])
                {
                    var changed = $"{text[..i]}{(char)('1' + ((text[i] - '1' + step + 9) % 9))}{text[(i + 1)..]}";
                    if (changed == text || Has(changed))
                        continue;
                    var kind = text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point && i > point ? "a part of a decimal" : "a digit";
                    yield return (kind, passage[..figure.Index] + changed + passage[(figure.Index + text.Length)..]);
                    break;
                }
            }

            if (text.IndexOf('.', StringComparison.Ordinal) is > 0 and var sign && !Has(text[..sign]))
                yield return ("a decimal dropped", passage[..figure.Index] + text[..sign] + passage[(figure.Index + text.Length)..]);
        }
    }

    private IEnumerable<(string Kind, string Text)> Words(string passage)
    {
        foreach (var planted in Other(passage, "a number word", _isFrench ? FactWords.FrenchNumbers : FactWords.Numbers))
            yield return planted;
        foreach (var planted in Other(passage, "a month", _isFrench ? FactWords.FrenchMonths : FactWords.Months))
            yield return planted;
        foreach (var planted in Other(passage, "a weekday", _isFrench ? FactWords.FrenchWeekdays : FactWords.Weekdays))
            yield return planted;
    }

    private IEnumerable<(string Kind, string Text)> Other(string passage, string kind, ImmutableArray<string> words)
    {
        foreach (var word in words)
            foreach (Match found in Regex.Matches(passage, $@"(?<![\p{{L}}-]){word}(?![\p{{L}}-])"))
                foreach (var other in words.Where(other => other != word && !HasWord(other)).Take(2))
                    if (kind != "a month" || word != "May" || Regex.IsMatch(passage, @"\d May|May \d"))
                        yield return (kind, With(passage, found, other));
    }

    private static IEnumerable<(string Kind, string Text)> Units(string passage)
    {
        foreach (var (from, to, kind) in FactWords.Units)
            foreach (Match found in Regex.Matches(passage, $@"(?<=(\d|two|three|four|five|six|seven|eight|nine|ten|eleven|deux|trois|onze)){from}(?!\p{{L}})"))
                yield return (kind, With(passage, found, to));
        if (passage.Contains('$', StringComparison.Ordinal))
            yield return ("a currency", passage.Replace('$', '£'));
        if (passage.Contains('£', StringComparison.Ordinal))
            yield return ("a currency", passage.Replace('£', '€'));
    }

    private IEnumerable<(string Kind, string Text)> Bounds(string passage)
    {
        foreach (Match bound in FactWords.Bounds().Matches(passage))
        {
            yield return ("a bound dropped", With(passage, bound, ""));
            if (FactWords.OtherBounds.TryGetValue(bound.Groups["bound"].Value, out var other))
                yield return ("a bound changed", With(passage, bound.Groups["bound"], other));
        }

        foreach (Match range in FactWords.Ranges().Matches(passage))
        {
            yield return ("a bound changed", With(passage, range, $"{(_isFrench ? "jusqu’à" : "up to")} {range.Groups["high"].Value}"));
            yield return ("a bound changed", With(passage, range, $"{(_isFrench ? "au moins" : "at least")} {range.Groups["low"].Value}"));
            yield return ("a bound dropped", With(passage, range, range.Groups["high"].Value));
        }

        var dates = (_isFrench ? FactWords.FrenchDates() : FactWords.Dates()).Matches(passage);
        foreach (Match figure in Regex.Matches(passage, _isFrench
            ? @"(?<=\p{Ll} )(\d+|deux|trois|quatre|onze) (?=passagers|ports|équipes|habitants|cabines|élèves|familles|collègues|kilomètres)"
            : @"(?<=\p{Ll} )[$£]?(\d[\d,]*|two|three|four|five|six|seven|eight|nine|eleven|twelve) (?=[a-z]{4,}s\b)"))
        {
            if (dates.Any(date => date.Index <= figure.Index && figure.Index < date.Index + date.Length))
                continue;
            var before = passage[..figure.Index];
            if (Regex.IsMatch(before, @"\b(more than|than|nearly|almost|about|least|to|over|some|page|number|line|in|by|de|environ|and|or|local|rule|after|until|between|from|the) $", RegexOptions.IgnoreCase))
                continue;
            foreach (var bound in _isFrench ? (string[])["plus de", "près de", "au moins", "jusqu’à"] : ["more than", "nearly", "at least", "up to", "fewer than"])
                yield return ("a bound added", $"{before}{bound} {passage[figure.Index..]}");
        }
    }

    private IEnumerable<(string Kind, string Text)> Names(string passage)
    {
        if (passage.Count(char.IsUpper) > passage.Length / 2)
            yield break;
        foreach (Match name in FactWords.Names().Matches(passage))
        {
            if (FactWords.Months.Contains(name.Value) || FactWords.Weekdays.Contains(name.Value))
                continue;
            var at = name.Length / 2;
            var other = name.Value[at] == 'e' ? 'o' : 'e';
            var slip = $"{name.Value[..at]}{other}{name.Value[(at + 1)..]}";
            if (!Has(slip))
                yield return ("a name’s letter", With(passage, name, slip));
            var doubled = $"{name.Value[..at]}{name.Value[at]}{name.Value[at..]}";
            if (!Has(doubled))
                yield return ("a name’s letter", With(passage, name, doubled));
        }

        foreach (Match name in FactWords.FullNames().Matches(passage))
        {
            if (FactWords.Months.Contains(name.Groups["last"].Value) || FactWords.Weekdays.Contains(name.Groups["last"].Value))
                continue;
            yield return ("a name’s part", With(passage, name.Groups["last"], "Tollander"));
            yield return ("a name’s part", With(passage, name.Groups["first"], "Marit"));
        }
    }

    private bool Has(string text) => Regex.IsMatch(article.Archive, $@"(?<![\p{{L}}\d]){Regex.Escape(text)}(?![\p{{L}}\d])");

    /// <summary>Also in digits, or as another style of the word may have it.</summary>
    private bool HasWord(string word)
    {
        var number = (_isFrench ? (int[])[2, 3, 4, 5, 7, 8, 10, 11, 12, 13, 14, 16] : [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 17, 19]);
        var at = (_isFrench ? FactWords.FrenchNumbers : FactWords.Numbers).IndexOf(word);
        return article.Archive.Contains(word, StringComparison.OrdinalIgnoreCase)
            || (word == "two" && article.Archive.Contains("twice", StringComparison.Ordinal))
            || (at >= 0 && Has(number[at].ToString(CultureInfo.InvariantCulture)))
            || (at < 0 && article.Archive.Contains(word[..3], StringComparison.Ordinal));
    }

    private static string With(string text, Capture part, string other) => text[..part.Index] + other + text[(part.Index + part.Length)..];
}
