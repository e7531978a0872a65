using System.Numerics;
using BriefingGen.Text.Comparison;

namespace BriefingGen.Evidence.Languages.Names;

/// <summary>The edit distance of two words of a name, diacritics aside.</summary>
internal static class Spelling
{
    private const int Longest = 64;

    /// <returns>More than the bound where it is passed; 0 where only diacritics differ.</returns>
    public static int Distance(string one, string other, int bound)
    {
        if (Math.Abs(one.Length - other.Length) > bound || one.Length > Longest || other.Length > Longest
            || BitOperations.PopCount(Letters(one) ^ Letters(other)) > 2 * bound)
            return bound + 1;
        Span<char> a = stackalloc char[one.Length];
        Span<char> b = stackalloc char[other.Length];
        return EditDistance.Between(a[..Math.Max(LatinFold.Fold(one, a), 0)], b[..Math.Max(LatinFold.Fold(other, b), 0)]);
    }

    private static uint Letters(string word)
    {
        var letters = 0u;
        foreach (var c in word)
            letters |= 1u << (LatinFold.Fold(c) & 31);
        return letters;
    }
}
