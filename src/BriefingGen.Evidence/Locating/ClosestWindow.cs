using System.Collections.Immutable;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Locating;

/// <summary>
/// Guesses which stretch of a source words were meant to be: from the places of their longest stretch that is in the source, it
/// reaches out to the other stretches nearby, and gives the words without a place as many words of the source.
/// </summary>
internal static class ClosestWindow
{
    /// <summary>How many places of one stretch are looked at. What stands more often says little about where it was taken from.
    /// </summary>
    private const int MostPlaces = 32;

    /// <summary>How many words of the source may lie between two stretches, beyond those of the text, for each word of the second: one
    /// word alone is soon met by chance.</summary>
    private const int Reach = 3;

    /// <returns>None where the longest stretch is too short to mean anything.</returns>
    public static Place? Find(ArchivedSource source, ReadOnlySpan<LiteralWord> words, ImmutableArray<Cover.Stretch> cover)
    {
        Place? closest = null;
        var (anchor, most) = (-1, 3);
        for (var i = 0; i < cover.Length; i++)
            if (Weight(words, cover[i]) is var weight && weight > most)
                (anchor, most) = (i, weight);
        if (anchor < 0)
            return closest;

        var best = 0;
        foreach (var first in Places(source.Index, cover[anchor]))
        {
            var (window, weight) = Around(source, words, cover, anchor, first);
            if (weight > best)
                (closest, best) = (window, weight);
        }

        return closest;
    }

    private static (Place Window, int Weight) Around(
        ArchivedSource source, ReadOnlySpan<LiteralWord> words, ImmutableArray<Cover.Stretch> cover, int anchor, int first)
    {
        var weight = Weight(words, cover[anchor]);
        var (start, startAt) = (first, cover[anchor].At);
        for (var i = anchor - 1; i >= 0; i--)
        {
            var stretch = cover[i];
            var lowest = start - (startAt - stretch.At) - Reach * WordsOf(words, stretch);
            var near = Places(source.Index, stretch).LastOrDefault(place => place >= lowest && place + stretch.Length <= start, -1);
            if (near >= 0)
                (start, startAt, weight) = (near, stretch.At, weight + Weight(words, stretch));
        }

        var (end, endAt) = (first + cover[anchor].Length, cover[anchor].End);
        for (var i = anchor + 1; i < cover.Length; i++)
        {
            var stretch = cover[i];
            var highest = end + (stretch.At - endAt) + Reach * WordsOf(words, stretch);
            var near = Places(source.Index, stretch).FirstOrDefault(place => place >= end && place <= highest, -1);
            if (near >= 0)
                (end, endAt, weight) = (near + stretch.Length, stretch.End, weight + Weight(words, stretch));
        }

        return (Within(source, start, start - startAt, end, end + words.Length - endAt), weight);
    }

    /// <summary>The window does not leave the paragraphs of what was found.</summary>
    private static Place Within(ArchivedSource source, int foundFirst, int first, int foundEnd, int end)
    {
        var words = source.Index.Words;
        var from = source.ParagraphAt(words.OriginStart(foundFirst)).Span.Start;
        var to = source.ParagraphAt(words.OriginStart(foundEnd - 1)).Span.End;
        first = Math.Max(first, 0);
        end = Math.Min(end, words.Count);
        while (words.OriginStart(first) < from)
            first++;
        while (words.OriginEnd(end - 1) > to)
            end--;
        return new Place(first, end - first);
    }

    private static List<int> Places(WordIndex index, Cover.Stretch stretch)
    {
        var places = new List<int>();
        for (var match = stretch.Matches.From; match < stretch.Matches.To && places.Count < MostPlaces; match++)
            places.Add(index.FirstWord(match));
        places.Sort();
        return places;
    }

    private static int WordsOf(ReadOnlySpan<LiteralWord> words, Cover.Stretch stretch)
    {
        var count = 0;
        foreach (var word in words.Slice(stretch.At, stretch.Length))
            count += word.IsWord ? 1 : 0;
        return count;
    }

    private static int Weight(ReadOnlySpan<LiteralWord> words, Cover.Stretch stretch)
    {
        var weight = 0;
        foreach (var word in words.Slice(stretch.At, stretch.Length))
            if (word.IsWord)
                weight += word.Text.Length;
        return weight;
    }
}

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
