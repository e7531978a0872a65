using System.Globalization;

namespace BriefingGen.Publishing.Tests.Export.Random;

/// <summary>
/// Words that mean nothing, no two alike, so that any three of them stand in one place only. None is a name, a negation or a month.
/// Now and then one is odd.
/// </summary>
internal sealed class RandomWords(Chance chance)
{
    private const string Consonants = "bdfgklmnprstvz";
    private const string Vowels = "aeiou";

    /// <summary>What the bundled fonts can show and no check asks for: a brief may have it anywhere.</summary>
    private static readonly string[] Odd =
    [
        "e\u0301le\u0300ve", "na\u00EFve", "extra\u00ADordinate", "fine\u00A0parts", "\u0633\u0644\u0627\u0645", "\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F",
        "\u067E\u06CC\u200C\u0646\u0648\u06CC\u0633", "office\u2019s", "fjord", "efficient", "affine", "\u2026", "\u2013", "co\u2010operative",
        "non\u2011breaking", "caf\u00E9\u2009s", "\u20AC", "a*b_c`d", "<b>&amp;", "back\\slash",
    ];

    /// <summary>What must stand in a source: archives have it, and what a brief takes from them.</summary>
    private static readonly string[] Evident = ["\u0410\u0431\u0437\u0430\u0446", "\u0141\u00F3d\u017A", "\u00ABmot\u00BB"];

    /// <summary>What they cannot show, or what no brief may have: only archives have it.</summary>
    private static readonly string[] Unshowable =
    [
        "\U0001F600", "\U0001F469\u200D\U0001F469\u200D\U0001F467", "\u6F22\u5B57", "\u05E9\u05DC\u05D5\u05DD", "a\u0301\u0327\u0302\u0323", "\uE000", "\uFFFD",
        "\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35", "\u0928\u092E\u0938\u094D\u0924\u0947", "x\uFE0F", "\u1100\u1161\u11A8", "\u202Bsalaam\u202C",
    ];

    private int _count;

    public string Word(WordUse use = WordUse.Own) => chance.Next(use == WordUse.Archived ? 120 : 160) switch
    {
        0 => chance.Of(Odd) + Plain(),
        1 => Plain() + chance.Of(Odd),
        2 => Plain() + string.Concat(Enumerable.Range(0, chance.Next(30)).Select(_ => Plain())),
        3 or 4 => chance.Of(Odd) + " " + Plain(),
        5 when use != WordUse.Own => string.Create(CultureInfo.InvariantCulture, $"{1000 + _count++:N0}") + " " + Plain(),
        6 when use != WordUse.Own => chance.Of(Evident) + " " + Plain(),
        7 or 8 when use == WordUse.Archived => Plain() + " " + chance.Of(Unshowable),
        _ => Plain(),
    };

    public string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

    public string Some(int bound) => Words(1 + chance.Some(bound));

    private string Plain()
    {
        var word = "";
        for (var rest = 4900 + (_count++ * 37); rest > 0; rest /= Consonants.Length * Vowels.Length)
            word += $"{Consonants[rest % Consonants.Length]}{Vowels[rest / Consonants.Length % Vowels.Length]}";
        return word;
    }
}
