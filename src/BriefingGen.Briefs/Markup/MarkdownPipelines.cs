using Markdig;
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
