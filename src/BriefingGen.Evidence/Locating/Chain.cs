using System.Collections.Immutable;

namespace BriefingGen.Evidence.Locating;

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
