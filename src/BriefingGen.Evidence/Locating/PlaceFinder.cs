using System.Collections.Immutable;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Locating;

/// <summary>Finds words that stand in a row.</summary>
internal static class PlaceFinder
{
    /// <returns>In the order of the source; none begins or ends inside a word, a compound or a figure.</returns>
    public static List<Place> Find(WordIndex index, ReadOnlySpan<LiteralWord> words)
    {
        var found = index.Find(Keys(index, words));
        var places = new List<Place>(found.Count);
        for (var match = found.From; match < found.To; match++)
        {
            var place = new Place(index.FirstWord(match), words.Length);
            if (!Boundary.IsInside(index.Words, index.Words.Start(place.First))
                && !Boundary.IsInside(index.Words, index.Words.End(place.End - 1)))
                places.Add(place);
        }

        places.Sort((left, right) => left.First.CompareTo(right.First));
        return places;
    }

    /// <summary>The same for words that a closing quotation mark will follow in print: a comma or full stop at their end is the
    /// printer's where the source has its closing mark there.</summary>
    public static List<Place> FindBeforeClosingMark(ArchivedSource source, ReadOnlySpan<LiteralWord> words)
    {
        var places = Find(source.Index, words);
        if (words.Length < 2 || words[^1].Text.Span is not ("." or ","))
            return places;
        places.AddRange(Find(source.Index, words[..^1]).Where(place => IsBeforeClosingMark(source, place)));
        return [.. places.DistinctBy(place => place.First).OrderBy(place => place.First)];
    }

    public static int[] Keys(WordIndex index, ReadOnlySpan<LiteralWord> words)
    {
        var keys = new int[words.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = index.KeyOf(words[i].Text.Span, words[i].HasSpaceAfter);
        return keys;
    }

    private static bool IsBeforeClosingMark(ArchivedSource source, Place place)
    {
        var span = place.SpanIn(source);
        if (source.QuotedAround(span) is not { Closed: true } quoted)
            return false;
        foreach (var c in source.File.Content.AsSpan(span.End, quoted.Inner.End - span.End))
            if (c is not ('.' or ',') && !char.IsWhiteSpace(c))
                return false;
        return true;
    }
}

/// <summary>Where words stand in a row, counted in words of the source's index.</summary>
internal readonly record struct Place(int First, int Count)
{
    public int End => First + Count;

    /// <summary>The words from the first to the last, as they stand in the archive.</summary>
    public TextSpan SpanIn(ArchivedSource source)
    {
        var words = source.Index.Words;
        var start = words.Start(First);
        return words.Text.Origin(start, words.End(End - 1) - start);
    }

    /// <summary>What stands in the archive between this place and a later one.</summary>
    public TextSpan Between(Place next, ArchivedSource source)
    {
        var start = SpanIn(source).End;
        return source.File.Span(start, Math.Max(next.SpanIn(source).Start, start) - start);
    }
}

/// <summary>
/// Puts places of several pieces in a row. Each piece is joined to the nearest place before it, and of several rows from one
/// beginning the shortest is kept, so the work grows with the number of places and not with their combinations.
/// </summary>
internal static class Chain
{
    /// <param name="places">For each piece its places, in the order of the source.</param>
    /// <param name="mayFollow">Whether a place of piece n + 1 may follow a place of piece n; the first argument is n.</param>
    /// <returns>One place for each piece, in the order of the source.</returns>
    public static List<ImmutableArray<Place>> Find(
        IReadOnlyList<IReadOnlyList<Place>> places, Func<int, Place, Place, bool> mayFollow)
    {
        var levels = new List<List<Link>> { places[0].Select((place, index) => new Link(place, -1, index)).ToList() };
        for (var piece = 1; piece < places.Count; piece++)
            levels.Add(Extend(levels[^1], places[piece], (before, after) => mayFollow(piece - 1, before, after)));
        return [.. levels[^1].DistinctBy(link => link.Beginning).Select(link => Row(levels, link))];
    }

    private static List<Link> Extend(List<Link> before, IReadOnlyList<Place> places, Func<Place, Place, bool> mayFollow)
    {
        var extended = new List<Link>();
        var next = 0;
        foreach (var place in places)
        {
            while (next < before.Count && before[next].Place.End <= place.First)
                next++;
            if (next > 0 && mayFollow(before[next - 1].Place, place))
                extended.Add(new Link(place, next - 1, before[next - 1].Beginning));
        }

        return extended;
    }

    private static ImmutableArray<Place> Row(List<List<Link>> levels, Link last)
    {
        var row = new Place[levels.Count];
        for (var level = levels.Count - 1; level >= 0; level--)
        {
            row[level] = last.Place;
            if (level > 0)
                last = levels[level - 1][last.Before];
        }

        return [.. row];
    }

    /// <param name="Before">Which link of the piece before it follows.</param>
    /// <param name="Beginning">Which place of the first piece the row began with.</param>
    private readonly record struct Link(Place Place, int Before, int Beginning);
}
