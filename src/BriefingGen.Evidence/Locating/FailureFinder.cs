using System.Collections.Immutable;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Locating;

/// <summary>Says why words are not in a source. Nothing it finds ever passes; it is for the message alone.</summary>
internal static class FailureFinder
{
    /// <summary>A longer text is compared around its first difference.</summary>
    private const int LongestDiff = 400;

    /// <summary>Shorter stretches stand anywhere, and say nothing about where a text was put together from.</summary>
    private const int ShortestPiece = 3;

    private const int MostPieces = 4;

    /// <param name="words">Have no place in the source.</param>
    public static LocatingFailure Explain(ArchivedSource source, ImmutableArray<LiteralWord> words)
    {
        if (InsideCompound(source, words) is { } inside)
            return new WordsDiffer(inside);
        var cover = Cover.Find(source.Index, words.AsSpan());
        ImmutableArray<Cover.Stretch> pieces = [.. cover.Where(stretch => CountWords(words, stretch) > 0)];
        if (IsWhole(words, pieces))
            return PutTogether(source, words, pieces);
        if (words.Length > LongestDiff)
        {
            words = AroundFirstHole(words, cover);
            cover = Cover.Find(source.Index, words.AsSpan());
        }

        return Closest(source, words, cover) is { } closest ? new WordsDiffer(closest) : new WordsNotFound();
    }

    private static NearMiss? Closest(
        ArchivedSource source, ImmutableArray<LiteralWord> words, ImmutableArray<Cover.Stretch> cover)
    {
        if (ClosestWindow.Find(source, words.AsSpan(), cover) is not { } window)
            return null;
        var (differences, stretch) = WordDiff.Compare(source, words.AsSpan(), window);
        if (differences.IsEmpty || stretch.Count == 0)
            return null;
        var typed = words.Count(word => word.IsWord);
        var archived = Enumerable.Range(stretch.First, stretch.Count).Count(source.Index.Words.IsWord);
        var same = words.Count(word =>
            word.IsWord && !differences.Any(difference => word.Start < difference.End && difference.Start < word.End));
        return same * 2 >= Math.Max(typed, archived) ? new NearMiss(stretch.SpanIn(source), differences) : null;
    }

    /// <summary>The words are there, but begin or end inside a compound or a figure.</summary>
    private static NearMiss? InsideCompound(ArchivedSource source, ImmutableArray<LiteralWord> words)
    {
        var index = source.Index;
        var found = index.Find(PlaceFinder.Keys(index, words.AsSpan()));
        if (found.Count == 0)
            return null;
        var (first, end) = (index.FirstWord(found.From), index.FirstWord(found.From) + words.Length);
        var (outerFirst, outerEnd) = (first, end);
        while (Boundary.IsInside(index.Words, index.Words.Start(outerFirst)))
            outerFirst--;
        while (Boundary.IsInside(index.Words, index.Words.End(outerEnd - 1)))
            outerEnd++;
        var differences = ImmutableArray.CreateBuilder<WordDifference>();
        if (outerFirst < first)
            differences.Add(
                Instead(words[0], new WordRange(outerFirst, (words.Length == 1 ? outerEnd : first + 1) - outerFirst)));
        if (outerEnd > end && (words.Length > 1 || outerFirst == first))
            differences.Add(Instead(words[^1], new WordRange(end - 1, outerEnd - end + 1)));
        return differences.Count == 0
            ? null
            : new NearMiss(new WordRange(outerFirst, outerEnd - outerFirst).SpanIn(source), differences.ToImmutable());

        WordDifference Instead(LiteralWord word, WordRange place) => new(word.Start, word.End - word.Start, place.SpanIn(source));
    }

    private static bool IsWhole(ImmutableArray<LiteralWord> words, ImmutableArray<Cover.Stretch> cover)
    {
        if (cover.Length is < 2 or > MostPieces)
            return false;
        var covered = 0;
        foreach (var stretch in cover)
        {
            var length = CountWords(words, stretch);
            if (length < ShortestPiece)
                return false;
            covered += length;
        }

        return covered == words.Count(word => word.IsWord);
    }

    private static int CountWords(ImmutableArray<LiteralWord> words, Cover.Stretch stretch)
    {
        var count = 0;
        for (var word = stretch.At; word < stretch.End; word++)
            count += words[word].IsWord ? 1 : 0;
        return count;
    }

    /// <summary>Close together and in order, words were left out without saying so; otherwise the text was put
    /// together.</summary>
    private static LocatingFailure PutTogether(
        ArchivedSource source, ImmutableArray<LiteralWord> words, ImmutableArray<Cover.Stretch> cover)
    {
        var places = cover.Select(stretch => PlaceFinder.Find(source.Index, words.AsSpan(stretch.At, stretch.Length))).ToList();
        if (places.Any(found => found.Count == 0))
            return new WordsNotFound();
        var rows = Chain.Find(places, (_, before, after) =>
            AllowedGap.MayLeaveOut(source, before, after) && AreInOneParagraph(source, before, after));
        if (rows.Count == 0)
        {
            return new WordsApart(
                [.. cover.Zip(places, (stretch, found) => Piece(source, words.Slice(stretch.At, stretch.Length), found[0]))]);
        }

        var row = rows[0];
        return new WordsDiffer(new NearMiss(
            row[0].SpanIn(source).To(row[^1].SpanIn(source)),
            [
                .. Enumerable.Range(1, row.Length - 1)
                    .Select(piece => LeftOut(source, words, cover[piece - 1], cover[piece], row[piece - 1], row[piece])),
            ]));
    }

    private static WordDifference LeftOut(
        ArchivedSource source, ImmutableArray<LiteralWord> words, Cover.Stretch previous, Cover.Stretch after, WordRange before,
        WordRange next)
    {
        var signs = words.AsSpan(previous.End, after.At - previous.End);
        var (start, length) = signs.IsEmpty ? (words[after.At].Start, 0) : (signs[0].Start, signs[^1].End - signs[0].Start);
        return new WordDifference(start, length, new WordRange(before.End, next.First - before.End).SpanIn(source));
    }

    public static Passage Piece(ArchivedSource source, ImmutableArray<LiteralWord> words, WordRange place)
    {
        var start = words[0].Start;
        return new Passage(source, [new Matched(start, words[^1].End - start, place.SpanIn(source))]);
    }

    private static bool AreInOneParagraph(ArchivedSource source, WordRange before, WordRange after) =>
        source.ParagraphAt(before.SpanIn(source).Start) == source.ParagraphAt(after.SpanIn(source).Start);

    private static ImmutableArray<LiteralWord> AroundFirstHole(
        ImmutableArray<LiteralWord> words, ImmutableArray<Cover.Stretch> cover)
    {
        var hole = cover.Length > 0 && cover[0].At == 0 ? cover[0].End : 0;
        var start = Math.Clamp(hole - LongestDiff / 2, 0, words.Length - LongestDiff);
        return words.Slice(start, LongestDiff);
    }
}
