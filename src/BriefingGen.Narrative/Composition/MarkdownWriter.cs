using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition;

/// <summary>Markdown with citations as blocks.</summary>
internal static class MarkdownWriter
{
    public static ImmutableArray<Block> Write(MarkdownText markdown, TextStyle style, ProseWriter prose) =>
        [.. markdown.Blocks.Select(block => Write(block, style, prose))];

    private static Block Write(MarkdownBlock block, TextStyle style, ProseWriter prose) => block switch
    {
        MarkdownParagraph paragraph => Texts.Text(style, prose.Write(paragraph.Inlines), paragraph.Span),
        MarkdownList list => Texts.Stack(
            BoxStyle.List, Role.List, [.. list.Items.Select((item, index) => Item(list.Start + index, item, style, prose))]),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Columns Item(int? number, MarkdownListItem item, TextStyle style, ProseWriter prose)
    {
        var label = number is { } known ? known.ToString(CultureInfo.InvariantCulture) + "." : "•";
        return Texts.Columns(number is null ? ColumnsStyle.Bullet : ColumnsStyle.Numbered, Role.ListItem,
        [
            Texts.Words(style, label, Role.Label),
            Texts.Stack(BoxStyle.ListBody, Role.ListBody, [.. item.Blocks.Select(block => Write(block, style, prose))]),
        ]);
    }
}
