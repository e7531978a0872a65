using System.Collections.Frozen;

namespace BriefingGen.Drafting.Articles;

/// <summary>
/// Recognizes English and French by their small words, which make up a third of any text and are rare in other languages.
/// </summary>
internal static class LanguageGuess
{
    private const int Enough = 10;

    /// <summary>
    /// Enough in a short text if as many are different: another language has only a few of these words, again and again.
    /// </summary>
    private const int EnoughOfShort = 6;

    private const int TimesMore = 3;
    private const int LookedAt = 100_000;

    private static readonly FrozenSet<string> English = Set(
        "the of and to that is was were with for it by from have has had not which this at be are his her their they but who will"
        + " would were been she he said after when there its we about on until than says into before more while during each");

    private static readonly FrozenSet<string> French = Set(
        "le la les des et est une du que qui dans pour sur par au aux ce cette ont avec sont il elle ils mais leur ses ne pas à"
        + " été était après selon nous vous où ces leurs elles dès depuis chez peu plus avant");

    /// <returns>`en`, `fr` or null if it is neither.</returns>
    public static string? Of(string text)
    {
        int english = 0, french = 0, words = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var range in text.AsSpan(0, Math.Min(text.Length, LookedAt)).SplitAny(" \n\r\t\u00A0.,;:!?()“”«»\"’'"))
        {
            var word = text[range].ToLowerInvariant();
            if (word.Length == 0)
                continue;
            words++;
            var (isEnglish, isFrench) = (English.Contains(word), French.Contains(word));
            english += isEnglish ? 1 : 0;
            french += isFrench ? 1 : 0;
            if (isEnglish || isFrench)
                seen.Add(word);
        }

        return !IsText(Math.Max(english, french), seen.Count, words) ? null
            : english >= french * TimesMore ? "en"
            : french >= english * TimesMore ? "fr"
            : null;
    }

    private static bool IsText(int most, int different, int words) =>
        (most >= Enough && most * 10 >= words) || (most >= EnoughOfShort && different >= EnoughOfShort && most * 8 >= words);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
