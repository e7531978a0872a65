using System.Collections.Immutable;
using System.Numerics;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Text.Comparison;

namespace BriefingGen.Evidence.Languages.Names;

/// <summary>
/// Guesses which name of a source was meant: the place with most of the words in position, else the name spelt most like the
/// missing word.
/// </summary>
internal sealed class NearestName(NameIndex source, NameMention shown, int[] ids)
{
    /// <summary>How many places of a word are tried.</summary>
    private const int MostPlaces = 64;

    private const int Different = 4;

    private readonly ImmutableArray<NameWord> _words = shown.Words;

    /// <param name="IsSlip">It differs so little that it was probably meant, even by a word that may not be a name.</param>
    public readonly record struct Result(NameFinding Finding, bool IsSlip);

    /// <param name="failed">The first word that the source does not have.</param>
    public Result? Find(int failed) => Aligned() ?? Spelt(failed);

    private Result? Aligned()
    {
        var (best, bestScore) = (-1, int.MinValue);
        for (var at = 0; at < _words.Length; at++)
        {
            if (_words[at].Role is NameWordRole.Joining or NameWordRole.Title)
                continue;
            var positions = source.PositionsOf(ids[at]);
            foreach (var position in positions[..Math.Min(positions.Length, MostPlaces)])
                if (Score(position - at) is var score && score > bestScore)
                    (best, bestScore) = (position - at, score);
        }

        return best < 0 || bestScore <= 0 ? null : Describe(best);
    }

    /// <summary>The number of words in position, less the letters by which the others differ.</summary>
    private int Score(int start)
    {
        var (score, equal, others) = (0, 0, 0);
        for (var i = 0; i < _words.Length; i++)
        {
            if (!IsInside(start, i))
                return int.MinValue;
            if (_words[i].Role == NameWordRole.Joining)
                continue;
            if (source.WordAt(start + i) == _words[i].Key)
                (score, equal) = (score + 10 + i, equal + 1);
            else if (!source.IsCapitalAt(start + i) || source.Words.IsGrammar(source.WordAt(start + i)))
                return int.MinValue;
            else
                (score, others) = (score - Distance(i, start + i) - (source.Words.IsTitle(source.WordAt(start + i))
                    ? Different
                    : 0), others + 1);
        }

        return equal > 0 && others > 0 ? score : int.MinValue;
    }

    private bool IsInside(int start, int i) => start >= 0 && (i == 0 ? source.IsAt(start) : source.IsJoined(start + i));

    private int Distance(int at, int position) =>
        Math.Min(Spelling.Distance(_words[at].Key, source.WordAt(position), Different - 1), Different);

    private Result? Describe(int start)
    {
        var (first, last, letters, equal) = (-1, -1, 0, 0);
        for (var i = 0; i < _words.Length; i++)
        {
            if (source.WordAt(start + i) == _words[i].Key || _words[i].Role is NameWordRole.Title or NameWordRole.Joining)
            {
                equal += _words[i].Role == NameWordRole.Joining ? 0 : 1;
                continue;
            }

            if (first < 0)
                first = i;
            last = i;
            letters = Math.Max(letters, Distance(i, start + i));
        }

        if (first < 0)
            return null;
        var finding = new NameFinding(NameStanding.Differs, source.Place(start, _words.Length))
        {
            Start = _words[first].Start,
            Length = _words[last].End - _words[first].Start,
            IsDiacriticsOnly = letters == 0,
        };
        return new Result(finding, letters <= 1 || equal > 1);
    }

    private Result? Spelt(int failed)
    {
        var key = _words[failed].Key;
        var bound = key.Length switch
        {
            < 3 => 0,
            <= 4 => 1,
            <= 8 => 2,
            _ => 3,
        };
        if (bound == 0 || source.Names.Nearest(key, bound) is not { } near || near == key)
            return null;
        var distance = Spelling.Distance(key, near, bound);
        var finding = new NameFinding(NameStanding.Differs, source.Place(source.CapitalPosition(near), 1))
        {
            Start = _words[failed].Start,
            Length = _words[failed].Length,
            IsDiacriticsOnly = distance == 0,
        };
        return new Result(finding, distance == 0
            || (distance == 1 && key.Length >= 5 && !IsPlural(key, near) && !MayBeAnotherWord(key, near)));
    }

    /// <summary>“Point” opens a label and the source has “Joint”: a slip seldom changes the first letter.</summary>
    private bool MayBeAnotherWord(string key, string near) =>
        key[0] != near[0] && shown.Kind is (NameKind.Heading or NameKind.SentenceInitial);

    private static bool IsPlural(string one, string other) => one == other + "s" || other == one + "s";
}

/// <summary>The edit distance of two words of a name, diacritics aside.</summary>
internal static class Spelling
{
    private const int Longest = 64;

    /// <returns>More than the bound if it is exceeded; 0 if only diacritics differ.</returns>
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
