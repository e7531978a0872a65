using System.Collections.Frozen;

namespace BriefingGen.Drafting.Articles;

/// <summary>
/// English or French, told by the small words that make up a third of any text in them and hardly occur in another language;
/// otherwise nothing is guessed.
/// </summary>
internal static class LanguageGuess
{
    private const int Enough = 10;
    private const int TimesMore = 4;
    private const int LookedAt = 100_000;

    private static readonly FrozenSet<string> English = Set(
        "the of and to that is was were with for it by from have has had not which this at be are his her their they but who will would");

    private static readonly FrozenSet<string> French = Set(
        "le la les des et est une du que qui dans pour sur par au aux ce cette ont avec sont il elle ils mais leur ses ne pas à");

    /// <returns>`en`, `fr` or none.</returns>
    public static string? Of(string text)
    {
        int english = 0, french = 0, words = 0;
        foreach (var range in text.AsSpan(0, Math.Min(text.Length, LookedAt)).SplitAny(" \n\r\t\u00A0.,;:!?()“”«»\"’'"))
        {
            var word = text[range].ToLowerInvariant();
            if (word.Length == 0)
                continue;
            words++;
            english += English.Contains(word) ? 1 : 0;
            french += French.Contains(word) ? 1 : 0;
        }

        var isText = Math.Max(english, french) is var most && most >= Enough && most * 10 >= words;
        return !isText ? null
            : english > french * TimesMore ? "en"
            : french > english * TimesMore ? "fr"
            : null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
