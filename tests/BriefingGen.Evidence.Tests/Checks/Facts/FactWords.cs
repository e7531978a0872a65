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

    /// <summary>A date with its day and month, maybe its year.</summary>
    [GeneratedRegex(@"\b(?<day>\d{1,2})(?<th>st|nd|rd|th|er)? (?<of>of )?(?<month>January|February|March|April|May|June|July|August|September|October|November|December)(,? (?<year>(19|20)\d\d))?\b|\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December) (?<day>\d{1,2})(?<th>st|nd|rd|th)?(,? (?<year>(19|20)\d\d))?\b(?! ?\d|,\d)")]
    public static partial Regex Dates();

    [GeneratedRegex(@"\b(?<day>\d{1,2})(?<th>er)? (?<month>janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)( (?<year>(19|20)\d\d))?\b")]
    public static partial Regex FrenchDates();

    [GeneratedRegex(@"(?<![\p{L}\d.,:/-])\d[\d,]*(\.\d+)?(?![\p{L}\d/-])")]
    public static partial Regex Figures();

    [GeneratedRegex(@"\b(more than|fewer than|less than|nearly|almost|about|at least|up to|over|some|plus de|près de|environ|au moins) (?=[$£€]?\d|two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|twenty|thirty|forty|fifty|sixty|half|a third|a dozen)")]
    public static partial Regex Bounds();

    [GeneratedRegex(@"(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}(?!\p{L})")]
    public static partial Regex Names();

    [GeneratedRegex(@"(?<=[\p{Ll},] )(?<first>\p{Lu}\p{Ll}{2,}) (?<last>\p{Lu}\p{Ll}{3,})(?![\p{L}-]| \p{Lu})")]
    public static partial Regex FullNames();
}
