using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Locating;

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
