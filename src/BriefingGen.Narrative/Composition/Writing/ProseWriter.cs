using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Sources;
using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Model;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Writing;

/// <summary>Writes prose as inlines: citations become references, without the space before them.</summary>
internal sealed class ProseWriter(CitationIndex citations, ReferenceWriter references)
{
    public ImmutableArray<Inline> Write(Prose prose) => Write(prose.Inlines);

    public ImmutableArray<Inline> Write(ImmutableArray<ProseInline> inlines) =>
        Write(inlines, new Manner(InlineStyle.Normal, WithReferences: true, Raise: false));

    /// <summary>The words without references, for an entry that has these on a line of their own.</summary>
    /// <param name="raise">Whether to raise the first letter.</param>
    public ImmutableArray<Inline> WriteWords(Prose prose, bool raise) =>
        Write(prose.Inlines, new Manner(InlineStyle.Normal, WithReferences: false, raise));

    private ImmutableArray<Inline> Write(ImmutableArray<ProseInline> inlines, Manner manner)
    {
        var text = new InlineBuilder();
        for (var i = 0; i < inlines.Length; i++)
        {
            var here = manner with { Raise = manner.Raise && text.IsEmpty };
            switch (inlines[i])
            {
                case ProseText { Text: var words }:
                    var endsAtCitation = i + 1 < inlines.Length ? inlines[i + 1] is ProseCitation : !here.WithReferences;
                    words = endsAtCitation ? TrimEnd(words) : words;
                    text.Add(here.Raise ? Casing.Raise(words) : words, here.Style);
                    break;
                case ProseEmphasis emphasis:
                    text.Add(new Span { Role = Role.Emphasis, Content = Write(emphasis.Inlines, here.In(InlineStyle.Emphasis)) });
                    break;
                case ProseStrong strong:
                    text.Add(new Span { Role = Role.Strong, Content = Write(strong.Inlines, here.In(InlineStyle.Strong)) });
                    break;
                case ProseLink link:
                    text.Add(new Link
                    {
                        Role = Role.Link,
                        Target = new LinkTarget.Web(link.Url.Value),
                        Description = link.Url.Value,
                        Content = Write(link.Inlines, here with { Style = InlineStyle.Link, WithReferences = false }),
                    });
                    break;
                case ProseCitation:
                    var cited = Together(inlines, ref i);
                    if (here.WithReferences)
                        references.AddRaised(text, cited);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }

        return text.Build();
    }

    /// <summary>The references of the citation at an index and of those that follow it with only spaces between.</summary>
    /// <param name="index">Moved to the last of these citations.</param>
    private ImmutableArray<Reference> Together(ImmutableArray<ProseInline> inlines, ref int index)
    {
        var ids = new List<string>();
        for (var i = index; i < inlines.Length; i++)
        {
            if (inlines[i] is ProseCitation citation)
            {
                ids.AddRange(citation.Ids.Select(id => id.Value));
                index = i;
            }
            else if (inlines[i] is not ProseText { Text.Value: var between } || !string.IsNullOrWhiteSpace(between))
            {
                break;
            }
        }

        return citations.ReferencesOf(ids);
    }

    private static MappedText TrimEnd(MappedText text) => text.Slice(0, text.Value.AsSpan().TrimEnd().Length);

    private readonly record struct Manner(InlineStyle Style, bool WithReferences, bool Raise)
    {
        public Manner In(InlineStyle style) =>
            this with { Style = Style == InlineStyle.Normal || Style == style ? style : InlineStyle.StrongEmphasis };
    }
}

/// <summary>Writes Markdown with citations as blocks.</summary>
internal static class MarkdownWriter
{
    public static ImmutableArray<Block> Write(MarkdownText markdown, TextStyle style, ProseWriter prose) =>
        [.. markdown.Blocks.Select(block => Write(block, style, prose))];

    private static Block Write(MarkdownBlock block, TextStyle style, ProseWriter prose) => block switch
    {
        MarkdownParagraph paragraph => BlockFactory.Text(style, prose.Write(paragraph.Inlines), paragraph.Span),
        MarkdownList list => BlockFactory.Stack(
            BoxStyle.List, Role.List, [.. list.Items.Select((item, index) => Item(list.Start + index, item, style, prose))]),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Columns Item(int? number, MarkdownListItem item, TextStyle style, ProseWriter prose)
    {
        var label = number is { } known ? known.ToString(CultureInfo.InvariantCulture) + "." : "•";
        return BlockFactory.Columns(number is null ? ColumnsStyle.Bullet : ColumnsStyle.Numbered, Role.ListItem,
        [
            BlockFactory.Words(style, label, Role.Label),
            BlockFactory.Stack(BoxStyle.ListBody, Role.ListBody, [.. item.Blocks.Select(block => Write(block, style, prose))]),
        ]);
    }
}
