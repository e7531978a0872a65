using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace BriefingGen.Briefs.Markup;

/// <summary>Markdig with only the parsers that a brief's prose needs.</summary>
internal static class MarkdownPipelines
{
    private static readonly MarkdownPipeline ProsePipeline = Build(new TextParagraphParser());

    private static readonly MarkdownPipeline BlockPipeline = Build(new ListBlockParser(), new TextParagraphParser());

    public static MarkdownDocument Prose(string text) => Markdown.Parse(text, ProsePipeline);

    public static MarkdownDocument Blocks(string text) => Markdown.Parse(text, BlockPipeline);

    private static MarkdownPipeline Build(params ReadOnlySpan<BlockParser> blocks)
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.BlockParsers.Clear();
        builder.BlockParsers.AddRange(blocks.ToArray());
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange(
        [
            new EscapeInlineParser(),
            new CitationParser(),
            new BoundedLinkParser(),
            new BoundedEmphasisParser(),
            new LineBreakInlineParser(),
        ]);
        return builder.Build();
    }
}

/// <summary>
/// Paragraphs without link reference definitions: Markdown would swallow a line such as `[1]: see below`, and no word of a
/// brief may be lost.
/// </summary>
internal sealed class TextParagraphParser : ParagraphBlockParser
{
    public TextParagraphParser() => ParseSetextHeadings = false;

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock paragraph)
            return true;
        ref var lines = ref paragraph.Lines;
        for (var i = 0; i < lines.Count; i++)
            lines.Lines[i].Slice.TrimStart();
        if (lines.Count > 0)
            lines.Lines[lines.Count - 1].Slice.TrimEnd();
        return true;
    }
}

/// <summary>
/// Links whose address ends soon: the parser would look for the end of each up to the end of the text, and a text of many
/// beginnings would take a time that grows with its square.
/// </summary>
internal sealed class BoundedLinkParser : LinkInlineParser
{
    private const int LongestAddress = 2000;

    /// <summary>No “!”: an image is printed as its link.</summary>
    public BoundedLinkParser() => OpeningCharacters = ['[', ']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        PairingMarks.Count(processor, 1);
        var near = slice;
        near.End = Math.Min(slice.End, slice.Start + LongestAddress);
        if (!base.Match(processor, ref near))
            return false;
        slice.Start = near.Start;
        return true;
    }
}

/// <summary>Emphasis, as long as its marks are not too many. Each sign of a run counts: it may become a level of nesting.</summary>
internal sealed class BoundedEmphasisParser : EmphasisInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var run = text.IndexOfAnyExcept(text[0]);
        PairingMarks.Count(processor, run < 0 ? text.Length : run);
        return base.Match(processor, ref slice);
    }
}

/// <summary>
/// Counts the marks of a paragraph that may belong together. Emphasis and links are paired in a time that grows with the square of them;
/// a citation is read by itself, so that a text may have any number of those.
/// </summary>
internal static class PairingMarks
{
    private const int Most = 1000;

    private static readonly object Key = new();

    /// <exception cref="ArgumentException">There are more than in any paragraph that is read by people. It is the exception of the parser’s
    /// own limit on nesting.</exception>
    public static void Count(InlineProcessor processor, int marks)
    {
        var paragraph = processor.Block!;
        var count = paragraph.GetData(Key) is int before ? before + marks : marks;
        if (count > Most)
            throw new ArgumentException("too many marks in a paragraph", nameof(marks));
        paragraph.SetData(Key, count);
    }
}
