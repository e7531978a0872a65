using Markdig.Parsers;
using Markdig.Syntax;

namespace BriefingGen.Briefs.Markup;

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
