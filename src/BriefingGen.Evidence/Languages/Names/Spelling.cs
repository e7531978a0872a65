using System.Numerics;

namespace BriefingGen.Evidence.Languages.Names;

/// <summary>How many letters two words differ in (Damerau–Levenshtein, with neighbours swapped as one), diacritics
/// aside.</summary>
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
        return Distance(a[..Math.Max(LatinFold.Fold(one, a), 0)], b[..Math.Max(LatinFold.Fold(other, b), 0)]);
    }

    private static uint Letters(string word)
    {
        var letters = 0u;
        foreach (var c in word)
            letters |= 1u << (LatinFold.Fold(c) & 31);
        return letters;
    }

    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[b.Length];
    }
}
