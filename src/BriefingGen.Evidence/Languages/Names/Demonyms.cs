using System.Collections.Frozen;

namespace BriefingGen.Evidence.Languages.Names;

/// <summary>Adjectives and peoples that English writes with a capital, and what ties them to a country’s name.</summary>
internal static class Demonyms
{
    private const string Adjectives =
        "afghan algerian american argentine argentinian armenian asian australian austrian azerbaijani bahraini "
        + "bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian "
        + "canadian chadian chilean chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian "
        + "egyptian emirati english eritrean estonian ethiopian european african filipino finnish french georgian german "
        + "ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli "
        + "italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz laotian latvian "
        + "lebanese liberian libyan lithuanian malaysian malian maltese mexican moldovan mongolian moroccan mozambican "
        + "namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian "
        + "paraguayan persian peruvian polish portuguese qatari romanian russian rwandan saudi scottish senegalese serbian "
        + "singaporean slovak slovenian somali spanish lankan sudanese swedish swiss syrian taiwanese tajik tanzanian thai "
        + "tibetan tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian "
        + "zimbabwean arab arabic muslim islamic islamist christian catholic protestant orthodox jewish hindu buddhist sikh "
        + "sunni shia shiite kurd kurds uyghur rohingya roma latin nordic baltic balkan western eastern northern southern";

    /// <summary>Pairs that do not begin alike.</summary>
    private const string Irregular =
        "french:france dutch:netherlands dutch:holland swiss:switzerland british:britain british:uk british:kingdom "
        + "german:germany greek:greece spanish:spain polish:poland danish:denmark welsh:wales american:us american:states "
        + "burmese:myanmar filipino:philippines thai:thailand ivorian:ivoire emirati:emirates lebanese:lebanon "
        + "peruvian:peru persian:iran";

    private static readonly FrozenSet<string> Known = Adjectives.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Pairs = Irregular.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The ending of the adjective, then that of the noun.</summary>
    private static readonly FrozenSet<string> Endings =
        ("n: an: ian: nian: i: ese: ish: ic: er: ese:a ish:ey ish:and ic:and an:o an:a "
            + "ian:y ian:a ian:e ic:ia i:istan i:ia ish:en ish:ain er:and ian:us ine:a ese:e")
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool IsAdjective(string key) => Known.Contains(key) || (key.EndsWith('s') && Known.Contains(key[..^1]));

    /// <summary>Whether one of two words is the adjective of the other: “Iraqi” and “Iraq”, “Marendan” and “Marenda”.</summary>
    public static bool AreRelated(string one, string other)
    {
        if (Pairs.Contains($"{one}:{other}") || Pairs.Contains($"{other}:{one}"))
            return true;
        return IsPair(one, other) || IsPair(other, one);
    }

    private static bool IsPair(string adjective, string noun)
    {
        var singular = adjective.EndsWith('s') ? adjective[..^1] : adjective;
        if (noun.Length > 3 && noun.EndsWith('a') && singular.Length == noun.Length + 1 && singular.EndsWith('n')
            && singular.StartsWith(noun, StringComparison.Ordinal))
            return true;
        var common = singular.AsSpan().CommonPrefixLength(noun);
        return common >= 3 && IsAdjective(singular) && Endings.Contains($"{singular[common..]}:{noun[common..]}");
    }
}
