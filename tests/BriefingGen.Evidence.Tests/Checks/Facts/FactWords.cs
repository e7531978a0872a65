using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace BriefingGen.Evidence.Tests.Checks.Facts;

/// <summary>The words of dates, numbers, units and bounds that the cases are made with; what is tested has tables of its own.</summary>
internal static partial class FactWords
{
    public static readonly ImmutableArray<string> Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static readonly ImmutableArray<string> FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    public static readonly ImmutableArray<string> Weekdays =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static readonly ImmutableArray<string> FrenchWeekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

    public static readonly ImmutableArray<string> Numbers =
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "seventeen", "nineteen"];

    public static readonly ImmutableArray<string> FrenchNumbers =
        ["deux", "trois", "quatre", "cinq", "sept", "huit", "dix", "onze", "douze", "treize", "quatorze", "seize"];

    /// <summary>Another unit or magnitude for one that stands behind a number.</summary>
    public static readonly ImmutableArray<(string From, string To, string Kind)> Units =
    [
        (" million", " billion", "a magnitude"), (" million", "", "a magnitude"), (" millions", "", "a magnitude"), ("M;", "bn;", "a magnitude"),
        (" thousand", " million", "a magnitude"),
        (" metres", " kilometres", "a unit"), (" meters", " feet", "a unit"), (" kilometers", " miles", "a unit"), (" centimetres", " metres", "a unit"),
        (" percent", " kilometres", "a unit"), (" per cent", " tonnes", "a unit"), (" hours", " days", "a unit"), (" tons", " kilograms", "a unit"),
        (" months", " years", "a unit"), (" minutes", " hours", "a unit"), (" days", " weeks", "a unit"),
        (" kilomètres", " mètres", "a unit"), (" heures", " jours", "a unit"), (" kilometres", " metres", "a unit"), (" percent", "", "a unit"),
    ];

    /// <summary>Another bound for one, which the source's words do not imply.</summary>
    public static readonly ImmutableDictionary<string, string> OtherBounds = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["more than"] = "nearly",
        ["over"] = "up to",
        ["just over"] = "just under",
        ["well over"] = "fewer than",
        ["fewer than"] = "at least",
        ["less than"] = "more than",
        ["nearly"] = "more than",
        ["almost"] = "over",
        ["about"] = "at least",
        ["around"] = "more than",
        ["roughly"] = "nearly",
        ["some"] = "at least",
        ["at least"] = "up to",
        ["no fewer than"] = "no more than",
        ["no more than"] = "at least",
        ["as many as"] = "at least",
        ["up to"] = "more than",
        ["plus de"] = "près de",
        ["moins de"] = "plus de",
        ["près de"] = "plus de",
        ["environ"] = "au moins",
        ["au moins"] = "au plus",
        ["au plus"] = "au moins",
        ["jusqu’à"] = "plus de",
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>A date with its day and month, maybe its year.</summary>
    [GeneratedRegex(@"\b(?<day>\d{1,2})(?<th>st|nd|rd|th|er)? (?<of>of )?(?<month>January|February|March|April|May|June|July|August|September|October|November|December)(,? (?<year>(19|20)\d\d))?\b|\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December) (?<day>\d{1,2})(?<th>st|nd|rd|th)?(,? (?<year>(19|20)\d\d))?\b(?! ?\d|,\d)")]
    public static partial Regex Dates();

    [GeneratedRegex(@"\b(?<day>\d{1,2})(?<th>er)? (?<month>janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)( (?<year>(19|20)\d\d))?\b")]
    public static partial Regex FrenchDates();

    [GeneratedRegex(@"(?<![\p{L}\d.,:/-])\d[\d,]*(\.\d+)?(?![\p{L}\d/-])")]
    public static partial Regex Figures();

    [GeneratedRegex(@"\b(?<bound>more than|fewer than|less than|nearly|almost|about|around|roughly|at least|no fewer than|no more than|just over|just under|well over|as many as|up to|over(?! (\w+ )?(\d+|two|three|four|five|six|seven|eight|nine|ten) (\w+ )?(days|weeks|months|years|hours|nights|minutes)\b)|some|plus de|moins de|près de|environ|d’environ|au moins|au plus|jusqu’à|quelque) (?!\d+ h )(?=[$£€]?\d|two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|dix|twenty|thirty|forty|fifty|sixty|half|a third|a dozen)", RegexOptions.IgnoreCase)]
    public static partial Regex Bounds();

    [GeneratedRegex(@"\b(?<between>between|entre) (?<low>[$£€]?\d[\d.,]*)( \w+)? (and|et) (?<high>[$£€]?\d[\d.,]*)\b(?! \p{Lu})")]
    public static partial Regex Ranges();

    [GeneratedRegex(@"(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}(?!\p{L})")]
    public static partial Regex Names();

    [GeneratedRegex(@"(?<=[\p{Ll},] )(?<first>\p{Lu}\p{Ll}{2,}) (?<last>\p{Lu}\p{Ll}{3,})(?![\p{L}-]| \p{Lu})")]
    public static partial Regex FullNames();
}
