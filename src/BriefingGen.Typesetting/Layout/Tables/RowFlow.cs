using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Layout.Tables;

/// <summary>A row with the rule below it. It breaks over pages only where it is higher than a third of one.</summary>
internal sealed class RowFlow : Flow
{
    private readonly TableRow _row;
    private readonly TableGeometry _geometry;
    private readonly Padding _padding;
    private readonly Stroke _rule;
    private readonly ImmutableArray<Cell> _cells;
    private readonly bool _continued;
    private readonly bool _breaks;

    public RowFlow(LayoutContext context, TableRow row, TableGeometry geometry, bool isHeader)
    {
        _row = row;
        _geometry = geometry;
        var format = context.Look.Table;
        _padding = row.IsGroupHeader ? format.Group : format.Cell;
        _rule = isHeader ? format.HeaderRule : row.IsGroupHeader ? format.GroupRule : format.RowRule;
        _cells = Arrange(context, row, geometry);
        _breaks = !isHeader && PlaceCells(new Region(context.Look.LargestUnbroken, false)) is not { Fragment: not null, Rest: null };
    }

    private RowFlow(RowFlow whole, ImmutableArray<Cell> rest)
    {
        _row = whole._row;
        _geometry = whole._geometry;
        _padding = whole._padding;
        _rule = whole._rule;
        _cells = rest;
        _continued = true;
        _breaks = true;
    }

    public override int FirstBaseline => _padding.Top + InnerBaseline;

    private int InnerBaseline => _cells.Max(cell => cell.Flow?.FirstBaseline ?? 0);

    public override Placement Place(Region region)
    {
        var placement = PlaceCells(region);
        return placement.Rest is null || _breaks || region.Fresh ? placement : Placement.Nothing;
    }

    private Placement PlaceCells(Region region)
    {
        var space = region.Height - _padding.Vertical - _rule.Thickness;
        var children = ImmutableArray.CreateBuilder<PlacedFragment>(_cells.Length);
        var rest = ImmutableArray.CreateBuilder<Cell>(_cells.Length);
        foreach (var cell in _cells)
        {
            if (cell.Flow is null)
            {
                rest.Add(cell);
                continue;
            }

            var drop = _continued ? 0 : InnerBaseline - cell.Flow.FirstBaseline;
            var placement = cell.Flow.Place(new Region(space - drop, region.Fresh));
            if (placement.Fragment is null)
                return Placement.Nothing;
            children.Add(new PlacedFragment(cell.X, _padding.Top + drop, placement.Fragment));
            rest.Add(cell with { Flow = placement.Rest });
        }

        var ends = rest.All(cell => cell.Flow is null);
        var height = children.Max(child => child.Y + child.Fragment.Height) + _padding.Bottom + _rule.Thickness;
        var fragment = new Fragment(height)
        {
            Begins = _continued ? null : _row,
            Drawings = [new Drawing.Rectangle(0, height - _rule.Thickness, _geometry.Width, _rule.Thickness, _rule.Ink)],
            Children = children.DrainToImmutable(),
        };
        return new Placement(fragment, ends ? null : new RowFlow(this, rest.DrainToImmutable()));
    }

    private static ImmutableArray<Cell> Arrange(LayoutContext context, TableRow row, TableGeometry geometry)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>(row.Cells.Length);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var x = geometry.X(column) + cell.Indent;
            var width = geometry.X(column + cell.ColumnSpan) - context.Look.Table.ColumnGap - x;
            cells.Add(new Cell(x, context.FlowOf(cell.Content, Math.Max(1, width))));
            column += cell.ColumnSpan;
        }

        return cells.MoveToImmutable();
    }

    private readonly record struct Cell(int X, Flow? Flow);
}

/// <param name="Width">Of the whole table.</param>
internal sealed record TableGeometry(ImmutableArray<int> ColumnWidths, int Gap, int Width)
{
    private readonly ImmutableArray<int> _starts = Starts(ColumnWidths, Gap);

    /// <summary>Where a column begins; for the number of columns: where one more would.</summary>
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
