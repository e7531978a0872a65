namespace BriefingGen.Evidence.Explaining;

/// <summary>Looks for whole words in a text, whatever their case, their quotation marks and their apostrophes.</summary>
internal static class WordsIn
{
    public static bool Has(ReadOnlySpan<char> text, string words)
    {
        for (var from = 0; from <= text.Length - words.Length; from++)
        {
            var at = IndexOf(text[from..], words);
            if (at < 0)
                return false;
            from += at;
            if (IsEdge(text, from - 1) && IsEdge(text, from + words.Length))
                return true;
        }

        return false;
    }

    private static int IndexOf(ReadOnlySpan<char> text, string words)
    {
        var first = Fold(words[0]);
        // All that is folded to a letter of ASCII: itself, its capital, the sign for kelvin, İ.
        ReadOnlySpan<char> firsts = char.IsAsciiLetter(first) ? [first, char.ToUpperInvariant(first), '\u212A', '\u0130'] : [];
        for (var at = 0; at <= text.Length - words.Length; at++)
        {
            if (!firsts.IsEmpty)
            {
                var next = text[at..(text.Length - words.Length + 1)].IndexOfAny(firsts);
                if (next < 0)
                    return -1;
                at += next;
            }

            if (Fold(text[at]) == first && IsSame(text.Slice(at, words.Length), words))
                return at;
        }

        return -1;
    }

    private static bool IsSame(ReadOnlySpan<char> text, string words)
    {
        for (var i = 0; i < words.Length; i++)
            if (Fold(text[i]) != Fold(words[i]))
                return false;
        return true;
    }

    private static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        '’' or '‘' => '\'',
        '\u00A0' or '\u202F' or '\n' or '\r' or '\t' => ' ',
        '‐' or '‑' or '–' => '-',
        _ => char.ToLowerInvariant(c),
    };

    private static bool IsEdge(ReadOnlySpan<char> text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
