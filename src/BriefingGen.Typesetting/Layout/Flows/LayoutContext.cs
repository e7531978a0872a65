using System.Diagnostics;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Layout.Lines;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Layout.Flows;

/// <summary>What the flows of one document share, and the flow of each kind of block.</summary>
internal sealed class LayoutContext(TextContext texts)
{
    public TextContext Texts { get; } = texts;

    public PageLook Look => Texts.Look;

    /// <param name="label">The width of the widest label of the list that the block is an item of, 1/1000 pt.</param>
    public Flow FlowOf(Block block, int width, int label = 0) => block switch
    {
        TextBlock text => FlowOf(text, width),
        Stack stack => new StackFlow(this, stack, width),
        Columns columns => new ColumnsFlow(this, columns, width, label),
        Table table => new TableFlow(this, table, width),
        _ => throw new UnreachableException(),
    };

    /// <summary>How a block ends: the space it wants below, and whether what follows must begin on its page. A box without ink or
    /// padding ends as its last child does, except that nothing inside a section keeps the next section on its page.</summary>
    public BlockEnd EndOf(Block block) => block switch
    {
        TextBlock text => new(Look.Format(text.Style).SpaceAfter, Look.Format(text.Style).KeepWithNext),
        Stack stack => EndOf(stack),
        Columns columns => new(Look.Format(columns.Style).SpaceAfter, Look.Format(columns.Style).KeepWithNext),
        Table => new(Look.Table.SpaceAfter, false),
        _ => throw new UnreachableException(),
    };

    private BlockEnd EndOf(Stack stack)
    {
        var format = Look.Format(stack.Style);
        if (!format.IsOpenBelow || stack.Children.IsEmpty)
            return new BlockEnd(format.SpaceAfter, false);
        var last = EndOf(stack.Children[^1]);
        return new BlockEnd(Math.Max(format.SpaceAfter, last.SpaceAfter), last.KeepWithNext && stack.Role != Role.Section);
    }

    private TextFlow FlowOf(TextBlock block, int width)
    {
        var format = Look.Format(block.Style);
        var measure = format.Measure > 0 ? Math.Min(format.Measure, width) : width;
        return new TextFlow(block, format, LineComposer.Compose(Texts, block, measure - format.Padding.Horizontal), width);
    }
}

/// <param name="SpaceAfter">1/1000 pt.</param>
internal readonly record struct BlockEnd(int SpaceAfter, bool KeepWithNext);
