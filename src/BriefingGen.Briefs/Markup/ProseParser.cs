using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Yaml;
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
    /// <summary>Each is indented, and the innermost needs room for words yet, in large print too.</summary>
    private const int DeepestList = 16;

    /// <summary>One paragraph. Blank lines within it are spaces.</summary>
    public static Prose ParseProse(MappedText source, DiagnosticBag found)
    {
        var inlines = new InlineConverter(source, found);
        if (TryParse(MarkdownPipelines.Prose, source, found) is not { } document)
            return new Prose(source, [InlineConverter.Literally(source)], []);
        var paragraphs = ImmutableArray.CreateBuilder<ProseInline>();
        foreach (var block in document.OfType<ParagraphBlock>())
        {
            if (paragraphs.Count > 0)
                paragraphs.Add(inlines.Gap(block.Span.Start));
            paragraphs.AddRange(inlines.Convert(block.Inline));
        }

        return new Prose(source, paragraphs.ToImmutable(), inlines.Citations);
    }

    public static MarkdownText ParseMarkdown(MappedText source, DiagnosticBag found)
    {
        var inlines = new InlineConverter(source, found);
        if (TryParse(MarkdownPipelines.Blocks, source, found) is not { } document)
            return new MarkdownText(source, [new MarkdownParagraph(source.Span, [InlineConverter.Literally(source)])], []);
        var blocks = Blocks(document, source, inlines);
        return new MarkdownText(source, blocks, inlines.Citations);
    }

    /// <returns>None where a paragraph has more marks, or lists are deeper, than in any text that is read by people; then that was
    /// reported.</returns>
    private static MarkdownDocument? TryParse(Func<string, MarkdownDocument> parse, MappedText source, DiagnosticBag found)
    {
        try
        {
            var document = parse(source.Value);
            if (Depth(document) <= DeepestList)
                return document;
            found.Add(WrongShapeRule.Says(
                source.Span, $"lists are nested deeper than {DeepestList} levels in this text", "end the outer lists, or write paragraphs"));
            return null;
        }
        catch (ArgumentException)
        {
            found.Add(WrongShapeRule.Says(
                source.Span, "there are too many marks in a paragraph of this text", "take out brackets, stars, underscores or list signs"));
            return null;
        }
    }

    private static int Depth(ContainerBlock container) =>
        container.OfType<ContainerBlock>().Select(Depth).DefaultIfEmpty().Max() + (container is ListBlock ? 1 : 0);

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
                    // The list parser knows rules (`---`) too; here they are a text like any other.
                    var text = source.Slice(block.Span.Start, block.Span.Length);
                    blocks.Add(new MarkdownParagraph(span, [InlineConverter.Literally(text)]));
                    break;
            }
        }

        return blocks.ToImmutable();
    }
}
