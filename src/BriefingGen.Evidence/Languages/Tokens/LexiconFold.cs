using System.Globalization;

namespace BriefingGen.Evidence.Languages.Tokens;

/// <summary>
/// Folds a word as the lexicons of figures have it: in lower case, without the accents of Western Europe (capitals often lack
/// them), soft hyphens and joiners. Unlike <see cref="LatinFold"/>, it splits ligatures (« œ ») and keeps all other letters.
/// </summary>
internal static class LexiconFold
{
    /// <summary>The longest word of any lexicon.</summary>
    public const int MaxLength = 24;

    private const string Accented = "àáâäãåçèéêëìíîïñòóôöõùúûüýÿ";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyy";

    /// <param name="buffer">At least <see cref="MaxLength"/> characters.</param>
    /// <returns>How many were written; 0 if the word cannot be in a lexicon.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length > 2 * MaxLength)
            return 0;
        var length = 0;
        foreach (var c in word)
        {
            if (char.IsAscii(c))
            {
                if (length == MaxLength)
                    return 0;
                buffer[length++] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
                continue;
            }

            var folded = Expand(c);
            var width = folded is null ? 1 : folded.Length;
            if (length + width > MaxLength)
                return 0;
            if (folded is null)
                buffer[length] = char.ToLowerInvariant(c);
            else
                folded.CopyTo(buffer[length..]);
            length += width;
        }

        return length;
    }

    private static string? Expand(char c) => char.ToLowerInvariant(c) switch
    {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'œ' => "oe",
        'æ' => "ae",
        'º' => "o",
        '²' => "2",
        '³' => "3",
        var lower when Accented.IndexOf(lower) is >= 0 and var index => Plain.Substring(index, 1),
        _ => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format ? "" : null,
    };
}
