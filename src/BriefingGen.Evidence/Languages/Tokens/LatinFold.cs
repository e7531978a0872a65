namespace BriefingGen.Evidence.Languages.Tokens;

/// <summary>
/// Removes case and diacritics from Latin letters, one letter for one, so that date words and misspelt names are recognised.
/// Unlike <see cref="LexiconFold"/>, it knows all Latin letters and keeps ligatures.
/// </summary>
internal static class LatinFold
{
    private const string FromC0 =
        "AAAAAAACEEEEIIIIDNOOOOO×OUUUUYTsaaaaaaaceeeeiiiidnooooo÷ouuuuyty"
        + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
        + "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    private const string From1E00 =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
        + "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
        + "WwWwWwWwWwXxXxYyZzZzZzhtwyasssSsAaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
        + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYyLlVvYy";

    /// <returns>The lower-case letter without its diacritics; any other character unchanged.</returns>
    public static char Fold(char c) => char.ToLowerInvariant(c switch
    {
        < '\u00C0' => c,
        < '\u0180' => FromC0[c - '\u00C0'],
        'Ș' or 'ș' => 's',
        'Ț' or 'ț' => 't',
        >= '\u1E00' and < '\u1F00' => From1E00[c - '\u1E00'],
        _ => c,
    });

    /// <summary>A combining mark above or below a Latin letter, or a soft hyphen in a word.</summary>
    public static bool IsMark(char c) => c is (>= '\u0300' and <= '\u036F') or '\u00AD';

    /// <summary>Folds a word into a buffer.</summary>
    /// <returns>The folded length, without combining marks; −1 if the buffer is too short.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (c >= '\u00AD' && IsMark(c))
                continue;
            if (length == buffer.Length)
                return -1;
            buffer[length++] = char.IsAsciiLetterLower(c) ? c : Fold(c);
        }

        return length;
    }
}
