using System.Collections.Immutable;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Locating;

/// <summary>Says for each stretch of a text what it answers to, once all its literals have their places.</summary>
internal static class PartBuilder
{
    /// <param name="text">As typed; only <paramref name="from"/> to <paramref name="to"/> of it is read.</param>
    /// <param name="row">The place of each literal.</param>
    public static ImmutableArray<PassagePart> Build(
        ArchivedSource source, string text, Words words, EditedText edited, ImmutableArray<Place> row, int from = 0, int? to = null)
    {
        var parts = new List<PassagePart>();
        for (var i = 0; i <= row.Length; i++)
        {
            Place? before = i > 0 ? row[i - 1] : null;
            Place? after = i < row.Length ? row[i] : null;
            parts.AddRange(PartsOf(source, words, edited.Gaps[i], before, after));
            if (i < row.Length)
                parts.AddRange(PartsOf(source, text, edited.Literals[i], row[i]));
        }

        return WithoutHoles(parts, from, to ?? text.Length);
    }

    private static IEnumerable<PassagePart> PartsOf(
        ArchivedSource source, string text, ImmutableArray<LiteralWord> literal, Place place)
    {
        var (start, sourceStart) = (literal[0].Start, place.SpanIn(source).Start);
        foreach (var (word, index) in literal.Select((word, index) => (word, index)).Where(entry => entry.word.IsRecased))
        {
            var origin = source.Index.Words.OriginStart(place.First + index);
            if (word.Start > start)
                yield return new Matched(start, word.Start - start, Trimmed(source, sourceStart, origin));
            var letter = char.IsSurrogate(source.File.Content[origin]) ? 2 : 1;
            start = text.IndexOf(']', word.Start) + 1;
            sourceStart = origin + letter;
            yield return new CaseChange(word.Start, start - word.Start, source.File.Span(origin, letter));
        }

        yield return new Matched(start, literal[place.Count - 1].End - start, Trimmed(source, sourceStart, place.SpanIn(source).End));
    }

    private static TextSpan Trimmed(ArchivedSource source, int start, int end)
    {
        while (char.IsWhiteSpace(source.File.Content[end - 1]))
            end--;
        return source.File.Span(start, end - start);
    }

    private static IEnumerable<PassagePart> PartsOf(
        ArchivedSource source, Words words, ImmutableArray<Edit> edits, Place? before, Place? after)
    {
        if (edits.IsEmpty)
            return [];
        if (before is not { } previous || after is not { } next)
            return edits.Select(edit => PartOf(edit, null, null));
        if (AllowedGap.IsInSource(source, words, edits, previous, next))
            return [new Matched(edits[0].Start, edits[^1].End - edits[0].Start, Skipped())];
        TextSpan? between = previous.End == next.First ? null : Skipped();
        var interruption = InterruptingAttribution.Find(source, previous.SpanIn(source), next.SpanIn(source));
        var isReplaced = AllowedGap.WordsBetween(source, previous, next) > 0 && edits.All(edit => edit.Kind != EditKind.Ellipsis);
        return edits.Select(edit => PartOf(edit, between, isReplaced ? between : null, interruption));

        TextSpan Skipped() => new Place(previous.End, next.First - previous.End).SpanIn(source);
    }

    private static PassagePart PartOf(
        Edit edit, TextSpan? between, TextSpan? replaced, TextSpan? interruption = null) => edit.Kind switch
        {
            EditKind.Sic => new Sic(edit.Start, edit.Length),
            EditKind.Ellipsis => new Ellipsis(edit.Start, edit.Length, between, interruption),
            EditKind.Words => replaced is { } words
                ? new Replacement(edit.Start, edit.Length, words)
                : new Insertion(edit.Start, edit.Length),
        };

    /// <summary>White space goes to the source's words beside it, else to the edit before it.</summary>
    private static ImmutableArray<PassagePart> WithoutHoles(List<PassagePart> parts, int from, int to)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var end = i + 1 < parts.Count ? parts[i + 1].Start : to;
            var start = i > 0 ? parts[i - 1].End : from;
            if (parts[i] is not Matched && i + 1 < parts.Count && parts[i + 1] is Matched)
                end = parts[i].End;
            parts[i] = parts[i] with { Start = start, Length = end - start };
        }

        return [.. parts];
    }
}
