using System.Diagnostics;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Layout.Lines;
using BriefingGen.Typesetting.Layout.Tables;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Layout;

/// <summary>What every flow of one document shares.</summary>
internal sealed class LayoutContext(PageLook look, string language)
{
    private readonly List<LayoutNotice> _notices = [];
    private readonly HashSet<LayoutNotice> _seen = [];

    /// <summary>Shaped to be measured, and not yet set.</summary>
    private readonly Dictionary<TextBlock, ShapedText> _measured = new(ReferenceEqualityComparer.Instance);

    public PageLook Look { get; } = look;

    /// <summary>BCP 47: it decides how letters are shaped.</summary>
    public string Language { get; } = language;

    public IReadOnlyList<LayoutNotice> Notices => _notices;

    public void Report(LayoutNotice notice)
    {
        if (_seen.Add(notice))
            _notices.Add(notice);
    }

    /// <summary>Shapes a text that will be set later, at a width that its measure helps to find.</summary>
    public ShapedText Measured(TextBlock block)
    {
        if (!_measured.TryGetValue(block, out var text))
            _measured.Add(block, text = ShapedText.Shape(this, block));
        return text;
    }

    /// <summary>What was shaped for measuring, to be set.</summary>
    public ShapedText? TakeMeasured(TextBlock block) => _measured.Remove(block, out var text) ? text : null;

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
    /// padding ends as its last child does; but nothing in a section heads what comes after the section.</summary>
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
        return new TextFlow(block, format, LineComposer.Compose(this, block, measure - format.Padding.Horizontal), width);
    }
}

/// <param name="SpaceAfter">1/1000 pt.</param>
internal readonly record struct BlockEnd(int SpaceAfter, bool KeepWithNext);
