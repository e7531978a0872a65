namespace BriefingGen.Publishing.Rules;

/// <summary>
/// How like two codes are: the share of pairs of neighbouring letters that they have in common (Dice's coefficient). Codes are
/// two or three words, and an edit distance would find “altered-quote” far from “quote-altered”.
/// </summary>
internal static class CodeLikeness
{
    public const double Enough = 0.5;

    private const int LongestCode = 64;

    /// <returns>From 0, nothing alike, to 1.</returns>
    public static double Of(string typed, string code)
    {
        if (typed.Length > LongestCode)
            return 0;
        var pairs = Pairs(code);
        var count = pairs.Count;
        var typedPairs = Pairs(typed.ToLowerInvariant().Replace('_', '-'));
        var shared = typedPairs.Count(pairs.Remove);
        return 2.0 * shared / (count + typedPairs.Count);
    }

    /// <summary>The ends of words count as letters, so that a code of one letter has pairs too.</summary>
    private static List<(char, char)> Pairs(string code)
    {
        var ended = $"-{code}-";
        return [.. ended.Zip(ended.Skip(1))];
    }
}
