using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Typesetting.Layout.Tables;

/// <summary>
/// Rows under their header. The header stands again on every page, as an artifact; a group’s row stays with the two rows after it,
/// and neither the first nor the last row of a table stands alone. A header that would take more than a third of a page is a row like
/// others, and not repeated.
/// </summary>
internal sealed class TableFlow : Flow
{
    private readonly LayoutContext _context;
    private readonly Table _table;
    private readonly TableGeometry _geometry;
    private readonly ImmutableArray<TableRow> _repeated;
    private readonly ImmutableArray<TableRow> _rows;
    private readonly int _next;
    private readonly Flow? _first;
    private readonly bool _continued;

    public TableFlow(LayoutContext context, Table table, int width)
    {
        _context = context;
        _table = table;
        _geometry = new TableGeometry(TableMeasure.Columns(context, table, width), context.Look.Table.ColumnGap, width);
        var isLow = table.Head.Rows.Sum(row => Head(row).Fragment.Height) <= context.Look.LargestUnbroken;
        _repeated = isLow ? table.Head.Rows : [];
        _rows = isLow ? table.Body.Rows : [.. table.Head.Rows, .. table.Body.Rows];
    }

    /// <param name="next">The row after <paramref name="first"/>.</param>
    private TableFlow(TableFlow whole, int next, Flow first)
    {
        _context = whole._context;
        _table = whole._table;
        _geometry = whole._geometry;
        _repeated = whole._repeated;
        _rows = whole._rows;
        _next = next;
        _first = first;
        _continued = true;
    }

    public override int SpaceBefore => _continued ? 0 : _context.Look.Table.SpaceBefore;

    public override int SpaceAfter => _context.Look.Table.SpaceAfter;

    public override int FirstBaseline => _repeated.IsEmpty ? Row(0).FirstBaseline : Head(_repeated[0]).Flow.FirstBaseline;

    public override Placement Place(Region region)
    {
        var children = new List<PlacedFragment>();
        var y = 0;
        foreach (var row in _repeated)
        {
            var head = Head(row).Fragment;
            children.Add(new PlacedFragment(0, y, head));
            y += head.Height;
        }

        var rows = PlaceRows(region, y, out var rest, out var next);
        if (rows is null)
            return Placement.Nothing;
        children.AddRange(rows.Select(row => new PlacedFragment(0, row.Y, row.Fragment)));
        var fragment = new Fragment(rows.Count == 0 ? y : rows[^1].Y + rows[^1].Fragment.Height)
        {
            Begins = _continued ? null : _table,
            Children = [.. children],
        };
        return new Placement(fragment, rest is null ? null : new TableFlow(this, next, rest));
    }

    /// <returns>None where the region is too small for the least that may stand here.</returns>
    private List<PlacedRow>? PlaceRows(Region region, int y, out Flow? rest, out int next)
    {
        var placed = new List<PlacedRow>();
        rest = _first ?? (_next < _rows.Length ? Row(_next) : null);
        next = _first is null ? _next + 1 : _next;
        while (rest is not null)
        {
            var placement = rest.Place(new Region(region.Height - y, region.Fresh && placed.Count == 0));
            if (placement.Fragment is null)
                return StepBack(region, placed, ref rest, ref next) ? placed : null;

            placed.Add(new PlacedRow(rest, y, placement.Fragment, next));
            y += placement.Fragment.Height;
            rest = placement.Rest;
            if (rest is not null)
                return placed;
            rest = next < _rows.Length ? Row(next) : null;
            next++;
        }

        return placed;
    }

    /// <summary>Takes back rows until a break after the last one is good.</summary>
    private bool StepBack(Region region, List<PlacedRow> placed, ref Flow? rest, ref int next)
    {
        var all = placed.Count;
        var (unbrokenRest, unbrokenNext) = (rest, next);
        var kept = all;
        if (IsLastRowAlone(next) && kept > 2)
            kept--;
        if (kept > 2 && IsGroupHeader(placed[kept - 2].Next - 1) && !IsGroupHeader(placed[kept - 1].Next))
            kept--;
        while (kept > 0 && IsGroupHeader(placed[kept - 1].Next - 1))
            kept--;
        if (kept < LeastRows(placed, kept))
            kept = 0;
        if (kept == 0 && !region.Fresh)
            return false;
        if (kept == 0 && all == 0)
            return true;

        if (kept == 0)
            (kept, rest, next) = (all, unbrokenRest, unbrokenNext);
        else if (kept < all)
            (rest, next) = (placed[kept].Flow, placed[kept].Next);
        placed.RemoveRange(kept, all - kept);
        return true;
    }

    /// <summary>Only one row would follow on the next page, and it is whole.</summary>
    private bool IsLastRowAlone(int next) => next == _rows.Length && !IsGroupHeader(_rows.Length - 1);

    private bool IsGroupHeader(int row) => _rows[row].IsGroupHeader;

    /// <summary>A table begins with two rows at least, if it has as many; a group’s row does not count.</summary>
    private int LeastRows(List<PlacedRow> placed, int kept) =>
        _continued ? 0 : 2 + placed.Take(kept).Count(row => IsGroupHeader(row.Next - 1));

    private RowFlow Row(int index) => new(_context, _rows[index], _geometry, isHeader: false);

    private (Flow Flow, Fragment Fragment) Head(TableRow row)
    {
        var flow = new RowFlow(_context, row, _geometry, isHeader: true);
        var fragment = flow.Place(new Region(int.MaxValue, true)).Fragment!;
        return (flow, _continued ? fragment with { IsRepeated = true, Begins = null } : fragment);
    }

    /// <param name="Next">The index of the row after this one.</param>
    private sealed record PlacedRow(Flow Flow, int Y, Fragment Fragment, int Next);
}
