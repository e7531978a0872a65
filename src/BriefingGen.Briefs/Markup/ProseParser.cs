using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using Markdig.Syntax;

namespace BriefingGen.Briefs.Markup;

/// <summary>
/// Reads prose, the summary, and what a template wrote. Only paragraphs, lists, emphasis, strong, links and citations mean
/// something; whatever else Markdown knows stays the text that was typed. Whether a cited id exists is not checked here.
/// </summary>
public static class ProseParser
{
    /// <summary>One paragraph. Blank lines within it are spaces.</summary>
    public static Prose ParseProse(MappedText source, DiagnosticBag found)
    {
        var inlines = new InlineConverter(source, found);
        var paragraphs = MarkdownPipelines.Prose(source.Value)
            .OfType<ParagraphBlock>()
            .SelectMany((block, index) => index == 0 ? inlines.Convert(block.Inline) : [inlines.Gap(block.Span.Start), .. inlines.Convert(block.Inline)])
            .ToImmutableArray();
        return new Prose(source, paragraphs, inlines.Citations);
    }

    public static MarkdownText ParseMarkdown(MappedText source, DiagnosticBag found)
    {
        var inlines = new InlineConverter(source, found);
        var blocks = Blocks(MarkdownPipelines.Blocks(source.Value), source, inlines);
        return new MarkdownText(source, blocks, inlines.Citations);
    }

    private static ImmutableArray<MarkdownBlock> Blocks(ContainerBlock container, MappedText source, InlineConverter inlines)
    {
        var blocks = ImmutableArray.CreateBuilder<MarkdownBlock>();
        foreach (var block in container)
        {
            var span = source.Origin(block.Span.Start, block.Span.Length);
            switch (block)
            {
                case ParagraphBlock paragraph:
                    blocks.Add(new MarkdownParagraph(span, inlines.Convert(paragraph.Inline)));
                    break;
                case ListBlock list:
                    var items = list.OfType<ListItemBlock>().Select(item => new MarkdownListItem(
                        source.Origin(item.Span.Start, item.Span.Length), Blocks(item, source, inlines)));
                    int? start = list.IsOrdered ? list.OfType<ListItemBlock>().FirstOrDefault()?.Order ?? 1 : null;
                    blocks.Add(new MarkdownList(span, start, [.. items]));
                    break;
                default:
                    throw new InvalidOperationException($"No parser makes a {block.GetType().Name}.");
            }
        }

        return blocks.ToImmutable();
    }
}
