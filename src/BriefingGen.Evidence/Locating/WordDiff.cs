using System.Collections.Immutable;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;
using DiffPlex;

namespace BriefingGen.Evidence.Locating;

/// <summary>Words of a text against a stretch of a source, aligned word by word.</summary>
internal static class WordDiff
{
    /// <returns>The differences, and the stretch without those of its words at either end that the text has nothing for.</returns>
    public static (ImmutableArray<WordDifference> Differences, Place Stretch) Compare(
        ArchivedSource source, ReadOnlySpan<LiteralWord> words, Place stretch)
    {
        var blocks = Blocks(source.Index.Words, words, stretch, withSpaces: false);
        if (blocks.Count == 0)
            blocks = Blocks(source.Index.Words, words, stretch, withSpaces: true);
        var differences = ImmutableArray.CreateBuilder<WordDifference>(blocks.Count);
        var (first, end) = (stretch.First, stretch.End);
        foreach (var block in blocks)
        {
            if (block.DeleteCountA == 0 && block.InsertStartB == 0)
                first += block.InsertCountB;
            else if (block.DeleteCountA == 0 && block.InsertStartB + block.InsertCountB == stretch.Count)
                end -= block.InsertCountB;
            else
                differences.Add(Difference(source, words, stretch.First, block));
        }

        return (differences.DrainToImmutable(), new Place(first, Math.Max(end - first, 0)));
    }

    private static IList<DiffPlex.Model.DiffBlock> Blocks(
        Words source, ReadOnlySpan<LiteralWord> words, Place stretch, bool withSpaces)
    {
        var typed = new string[words.Length];
        for (var i = 0; i < typed.Length; i++)
            typed[i] = Token(words[i].Text.Span, withSpaces && words[i].HasSpaceAfter && i + 1 < typed.Length);
        var archived = new string[stretch.Count];
        for (var i = 0; i < archived.Length; i++)
            archived[i] = Token(
                source[stretch.First + i], withSpaces && source.HasSpaceAfter(stretch.First + i) && i + 1 < archived.Length);
        var (left, right) = (string.Join('\n', typed), string.Join('\n', archived));
        return Differ.Instance.CreateDiffs(left, right, ignoreWhiteSpace: false, ignoreCase: false, LineChunks.Instance).DiffBlocks;
    }

    private static string Token(ReadOnlySpan<char> word, bool hasSpaceAfter) => hasSpaceAfter ? string.Concat(word, " ") : word.ToString();

    private static WordDifference Difference(
        ArchivedSource source, ReadOnlySpan<LiteralWord> words, int first, DiffPlex.Model.DiffBlock block)
    {
        var (start, end) = block.DeleteCountA > 0
            ? (words[block.DeleteStartA].Start, words[block.DeleteStartA + block.DeleteCountA - 1].End)
            : (words[block.DeleteStartA].Start, words[block.DeleteStartA].Start);
        return new WordDifference(start, end - start, SourceOf(source, first + block.InsertStartB, block.InsertCountB));
    }

    private static TextSpan SourceOf(ArchivedSource source, int word, int count)
    {
        if (count > 0)
            return new Place(word, count).SpanIn(source);
        var words = source.Index.Words;
        var offset = word < words.Count ? words.OriginStart(word) : source.File.Content.Length;
        return source.File.Span(offset, 0);
    }

    /// <summary>Words are handed over one a line: no word holds a line break.</summary>
    private sealed class LineChunks : IChunker
    {
        public static LineChunks Instance { get; } = new();

        public IReadOnlyList<string> Chunk(string text) => text.Length == 0 ? [] : text.Split('\n');
    }
}
