namespace BriefingGen.Evidence.Languages.Names;

/// <summary>Finds the lines in title case or capitals, in which a capital does not mean a name.</summary>
internal static class HeadingCase
{
    private const int FewestWords = 4;

    /// <summary>Marks each token in such a line.</summary>
    public static bool[] Mark(NameTokens tokens, NameWords words)
    {
        var marks = new bool[tokens.Count];
        for (var start = 0; start < tokens.Count;)
        {
            var end = start + 1;
            while (end < tokens.Count && !tokens.BeginsLine(end))
                end++;
            if (IsHeading(tokens, words, start, end))
                Array.Fill(marks, true, start, end - start);
            start = end;
        }

        return marks;
    }

    private static bool IsHeading(NameTokens tokens, NameWords words, int start, int end)
    {
        if (!tokens[start].Has(TokenSigns.Capital | TokenSigns.Digits))
            return false;
        var (content, lower, capitals, grammar) = (0, 0, 0, 0);
        Span<char> buffer = stackalloc char[64];
        for (var i = start; i < end; i++)
        {
            var token = tokens[i];
            if (token.Has(TokenSigns.Digits) || token.Length > buffer.Length)
                continue;
            if (words.IsGrammar(NameTokens.Fold(tokens.Span(i), buffer)))
            {
                grammar += token.Signs == TokenSigns.None || i == start ? 0 : 1;
                continue;
            }

            content++;
            lower += token.Has(TokenSigns.Capital) ? 0 : 1;
            capitals += token.Has(TokenSigns.AllCapitals) ? 1 : 0;
            // Most lines are sentences, and need not be read to their end.
            if (lower * 5 > end - start)
                return false;
        }

        return content >= FewestWords && (lower == 0 || (lower * 10 <= content && grammar > 0) || capitals * 10 >= content * 8);
    }
}
