using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Layout.Flows;

/// <summary>A row with the rule below it. It is broken over pages only if it is higher than a third of a page.</summary>
internal sealed class RowFlow : Flow
{
    private readonly TableRow? _begins;
    private readonly TableGeometry _geometry;
    private readonly Padding _padding;
    private readonly Stroke _rule;
    private readonly SideBySide _cells;
    private readonly bool _breaks;
    private readonly Fragment? _unbroken;

    public RowFlow(LayoutContext context, TableRow row, TableGeometry geometry, bool isHeader)
    {
        _begins = row;
        _geometry = geometry;
        var format = context.Look.Table;
        _padding = row.IsGroupHeader ? format.Group : format.Cell;
        _rule = isHeader ? format.HeaderRule : row.IsGroupHeader ? format.GroupRule : format.RowRule;
        _cells = Arrange(context, row, geometry);
        var placement = PlaceCells(new Region(isHeader ? int.MaxValue : context.Look.LargestUnbroken, isHeader));
        _breaks = placement is not { Fragment: not null, Rest: null };
        _unbroken = _breaks ? null : placement.Fragment;
    }

    private RowFlow(RowFlow whole, SideBySide rest)
    {
        _geometry = whole._geometry;
        _padding = whole._padding;
        _rule = whole._rule;
        _cells = rest;
        _breaks = true;
    }

    public override int FirstBaseline => _padding.Top + _cells.FirstBaseline;

    public override Placement Place(Region region)
    {
        if (_unbroken is { } fragment && fragment.Height <= region.Height)
            return new Placement(fragment, null);
        var placement = PlaceCells(region);
        return _breaks || region.Fresh ? placement : Placement.Nothing;
    }

    private Placement PlaceCells(Region region)
    {
        var space = region.Height - _padding.Vertical - _rule.Thickness;
        if (_cells.Place(region with { Height = space }, _padding.Top) is not { } placed)
            return Placement.Nothing;

        var height = placed.Bottom + _padding.Bottom + _rule.Thickness;
        var fragment = new Fragment(height)
        {
            Begins = _begins,
            Drawings = [new Drawing.Rectangle(0, height - _rule.Thickness, _geometry.Width, _rule.Thickness, _rule.Ink)],
            Children = placed.Children,
        };
        return new Placement(fragment, placed.Rest is { } rest ? new RowFlow(this, rest) : null);
    }

    private static SideBySide Arrange(LayoutContext context, TableRow row, TableGeometry geometry)
    {
        var cells = ImmutableArray.CreateBuilder<SideBySide.Column>(row.Cells.Length);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var x = geometry.X(column) + cell.Indent;
            var width = geometry.X(column + cell.ColumnSpan) - context.Look.Table.ColumnGap - x;
            cells.Add(new SideBySide.Column(x, context.FlowOf(cell.Content, Math.Max(1, width))));
            column += cell.ColumnSpan;
        }

        return new SideBySide(cells.MoveToImmutable());
    }
}

/// <param name="Width">Of the whole table.</param>
internal sealed record TableGeometry(ImmutableArray<int> ColumnWidths, int Gap, int Width)
{
    private readonly ImmutableArray<int> _starts = Starts(ColumnWidths, Gap);

    /// <summary>The left edge of a column; given the number of columns, that of one more.</summary>
    public int X(int column) => _starts[column];

    private static ImmutableArray<int> Starts(ImmutableArray<int> widths, int gap)
    {
        var starts = ImmutableArray.CreateBuilder<int>(widths.Length + 1);
        starts.Add(0);
        foreach (var width in widths)
            starts.Add(starts[^1] + width + gap);
        return starts.MoveToImmutable();
    }
}
