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

    public PageLook Look { get; } = look;

    /// <summary>BCP 47: it decides how letters are shaped.</summary>
    public string Language { get; } = language;

    public IReadOnlyList<LayoutNotice> Notices => _notices;

    public void Report(LayoutNotice notice)
    {
        if (!_notices.Contains(notice))
            _notices.Add(notice);
    }

    public Flow FlowOf(Block block, int width) => block switch
    {
        TextBlock text => FlowOf(text, width),
        Stack stack => new StackFlow(this, stack, width),
        Columns columns => new ColumnsFlow(this, columns, width),
        Table table => new TableFlow(this, table, width),
        _ => throw new UnreachableException(),
    };

    private TextFlow FlowOf(TextBlock block, int width)
    {
        var format = Look.Format(block.Style);
        var measure = format.Measure > 0 ? Math.Min(format.Measure, width) : width;
        return new TextFlow(block, format, LineComposer.Compose(this, block, measure - format.Padding.Horizontal), width);
    }
}
