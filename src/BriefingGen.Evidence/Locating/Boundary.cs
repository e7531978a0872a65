using System.Globalization;
using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Locating;

/// <summary>
/// Tells whether a match would begin or end inside a compound or a figure. A hyphen is no end of a word, or “combatants” would be
/// found in “non-combatants” and “five” in “twenty-five”; nor may a figure lose its sign, currency or thousands.
/// </summary>
internal static class Boundary
{
    public static bool IsInside(Words words, int offset)
    {
        var text = words.Text.Value;
        if (offset <= 0 || offset >= text.Length)
            return false;
        var (before, after) = (text[offset - 1], text[offset]);
        return after switch
        {
            '-' => JoinsWords(words, offset),
            '%' or '‰' or '°' => Characters.IsDigitAt(text, offset - 1),
            ' ' => IsThousands(words, offset)
                || (offset + 1 < text.Length && text[offset + 1] is '%' or '‰' && Characters.IsDigitAt(text, offset - 1)),
            _ => IsCurrency(after) && Characters.IsDigitAt(text, offset - 1),
        } || before switch
        {
            '-' => JoinsWords(words, offset - 1) || Characters.IsDigitAt(text, offset),
            ' ' => IsThousands(words, offset - 1),
            _ => IsCurrency(before) && Characters.IsDigitAt(text, offset),
        };
    }

    /// <summary>A dash in a sentence may be set without spaces; a hyphen, or a dash between figures, joins.</summary>
    private static bool JoinsWords(Words words, int dash)
    {
        var text = words.Text.Value;
        if (!Characters.IsWordPartBefore(text, dash) || !Characters.IsWordPartAt(text, dash + 1))
            return false;
        return words.Text.Origin(dash, 1).Text is not ['—' or '―'] || Characters.IsDigitAt(text, dash + 1);
    }

    /// <summary>A fixed or thin space between a digit and just three more: “12 000”.</summary>
    private static bool IsThousands(Words words, int space)
    {
        var text = words.Text.Value;
        return Characters.IsDigitAt(text, space - 1) && Characters.IsDigitAt(text, space + 1) && Characters.IsDigitAt(text, space + 2)
            && Characters.IsDigitAt(text, space + 3) && !Characters.IsDigitAt(text, space + 4)
            && words.Text.Origin(space, 1).Text is ['\u00A0' or '\u202F' or '\u2009'];
    }

    private static bool IsCurrency(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;
}
