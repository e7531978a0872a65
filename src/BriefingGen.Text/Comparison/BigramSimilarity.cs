namespace BriefingGen.Text.Comparison;

/// <summary>
/// How alike two texts of several words are, whatever the order of the words: the Sørensen–Dice coefficient of their pairs of
/// neighbouring letters. <see cref="EditDistance"/> would find “altered-quote” far from “quote-altered”.
/// </summary>
public static class BigramSimilarity
{
    /// <param name="a">Lower-case words joined by hyphens, as <paramref name="b"/> is.</param>
    /// <returns>From 0, nothing alike, to 1.</returns>
    public static double Between(string a, string b)
    {
        var pairs = Pairs(b);
        var count = pairs.Count;
        var others = Pairs(a);
        var shared = others.Count(pairs.Remove);
        return 2.0 * shared / (count + others.Count);
    }

    /// <summary>The ends of words count as letters, so that a text of one letter has pairs too.</summary>
    private static List<(char, char)> Pairs(string text)
    {
        var ended = $"-{text}-";
        return [.. ended.Zip(ended.Skip(1))];
    }
}
