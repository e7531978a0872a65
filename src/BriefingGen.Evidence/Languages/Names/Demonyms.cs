using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Languages.Names;

/// <summary>Adjectives and peoples that English writes with a capital, and how they derive from the names of countries.</summary>
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

    /// <summary>Pairs without a common beginning.</summary>
    private const string Irregular =
        "french:france dutch:netherlands dutch:holland swiss:switzerland british:britain british:uk british:kingdom "
        + "german:germany greek:greece spanish:spain polish:poland danish:denmark welsh:wales american:us american:states "
        + "burmese:myanmar filipino:philippines thai:thailand ivorian:ivoire emirati:emirates lebanese:lebanon "
        + "peruvian:peru persian:iran";

    private static readonly WordList Known = WordList.Of(Adjectives);

    private static readonly WordList Pairs = WordList.Of(Irregular);

    /// <summary>The ending of the adjective, then that of the noun.</summary>
    private static readonly WordList Endings = WordList.Of(
        "n: an: ian: nian: i: ese: ish: ic: er: ese:a ish:ey ish:and ic:and an:o an:a "
            + "ian:y ian:a ian:e ic:ia i:istan i:ia ish:en ish:ain er:and ian:us ine:a ese:e");

    public static bool IsAdjective(ReadOnlySpan<char> key) =>
        IsKnown(key) || (key is [.. var singular, 's'] && IsKnown(singular));

    /// <summary>Whether one of two words is the adjective of the other: “Iraqi” and “Iraq”, “Marendan” and “Marenda”.</summary>
    public static bool AreRelated(string one, string other) =>
        IsIn(Pairs, one, other) || IsIn(Pairs, other, one) || IsPair(one, other) || IsPair(other, one);

    private static bool IsPair(string adjective, string noun)
    {
        var singular = adjective.EndsWith('s') ? adjective.AsSpan(0, adjective.Length - 1) : adjective;
        if (noun.Length > 3 && noun.EndsWith('a') && singular.Length == noun.Length + 1 && singular.EndsWith('n')
            && singular.StartsWith(noun))
            return true;
        var common = singular.CommonPrefixLength(noun);
        return common >= 3 && IsAdjective(singular) && IsIn(Endings, singular[common..], noun.AsSpan(common));
    }

    private static bool IsKnown(ReadOnlySpan<char> key) => Known.IndexOf(key) >= 0;

    /// <summary>Whether a list has a pair of words, with a colon between them.</summary>
    private static bool IsIn(WordList pairs, ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<char> pair = stackalloc char[32];
        if (one.Length + other.Length >= pair.Length)
            return false;
        one.CopyTo(pair);
        pair[one.Length] = ':';
        other.CopyTo(pair[(one.Length + 1)..]);
        return pairs.IndexOf(pair[..(one.Length + 1 + other.Length)]) >= 0;
    }
}
