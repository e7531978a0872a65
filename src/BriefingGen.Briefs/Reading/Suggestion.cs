using BriefingGen.Text.Comparison;

namespace BriefingGen.Briefs.Reading;

/// <summary>“Did you mean”: the nearest of the known words, by edit distance.</summary>
public static class Suggestion
{
    private const int LongestWord = 64;

    /// <returns>None where nothing is near enough: about one letter in three may differ.</returns>
    public static string? For(string typed, IEnumerable<string> known)
    {
        if (typed.Length is 0 or > LongestWord)
            return null;
        var (best, bestDistance) = ((string?)null, Reach(typed.Length) + 1);
        var plain = Plain(typed);
        foreach (var word in known)
        {
            if (Math.Abs(word.Length - typed.Length) >= bestDistance)
                continue;
            var distance = EditDistance.Between(plain, Plain(word));
            if (distance < bestDistance)
                (best, bestDistance) = (word, distance);
        }

        return best;
    }

    private static int Reach(int length) => length switch
    {
        <= 2 => 0,
        3 => 1,
        <= 6 => 2,
        _ => length / 3,
    };

    private static string Plain(string word) => word.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
}
