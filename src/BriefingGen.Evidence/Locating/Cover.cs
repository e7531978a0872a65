using System.Collections.Immutable;

namespace BriefingGen.Evidence.Locating;

/// <summary>
/// Words cut into the longest stretches that stand somewhere in the source, from the left. Taking the longest each time needs the
/// fewest stretches, and shows where words that are not in the source as a whole come from.
/// </summary>
internal static class Cover
{
    public static ImmutableArray<Stretch> Find(WordIndex index, ReadOnlySpan<LiteralWord> words)
    {
        var keys = PlaceFinder.Keys(index, words);
        var stretches = ImmutableArray.CreateBuilder<Stretch>();
        for (var at = 0; at < keys.Length;)
        {
            var (length, matches) = index.FindLongest(keys.AsSpan(at));
            if (length > 0)
                stretches.Add(new Stretch(at, length, matches));
            at += Math.Max(length, 1);
        }

        return stretches.ToImmutable();
    }

    /// <param name="At">Which of the words it begins with.</param>
    public readonly record struct Stretch(int At, int Length, WordIndex.Matches Matches)
    {
        public int End => At + Length;
    }
}
