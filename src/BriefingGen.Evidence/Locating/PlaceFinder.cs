using BriefingGen.Evidence.Sources;

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
