using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Typesetting.Layout.Flows;

/// <summary>
/// Rows under their header. The header is repeated on every page, as an artifact, and so is the header of a group that continues;
/// <see cref="RowBreak"/> decides after which row a page ends. A header higher than a third of a page is not repeated: it is a
/// row like any other.
/// </summary>
internal sealed class TableFlow : Flow
{
    private readonly LayoutContext _context;
    private readonly Table? _begins;
    private readonly TableGeometry _geometry;
    private readonly ImmutableArray<RowFlow> _repeated;
    private readonly ImmutableArray<TableRow> _rows;
    private readonly int _next;
    private readonly Flow? _first;
    private readonly TableRow? _group;
    private readonly bool _continued;

    public TableFlow(LayoutContext context, Table table, int width)
    {
        _context = context;
        _begins = table;
        _geometry = new TableGeometry(TableMeasure.Columns(context, table, width), context.Look.Table.ColumnGap, width);
        _repeated = [.. table.Head.Rows.Select(row => Head(row))];
        var isLow = _repeated.Sum(head => Unbroken(head).Height) <= context.Look.LargestUnbroken;
        _repeated = isLow ? _repeated : [];
        _rows = isLow ? table.Body.Rows : [.. table.Head.Rows, .. table.Body.Rows];
    }

    /// <param name="next">The row after <paramref name="first"/>.</param>
    /// <param name="group">The header of the group that continues.</param>
    private TableFlow(TableFlow whole, int next, Flow first, TableRow? group)
    {
        _context = whole._context;
        _geometry = whole._geometry;
        _repeated = whole._repeated;
        _rows = whole._rows;
        _next = next;
        _first = first;
        _group = group;
        _continued = true;
    }

    public override int SpaceAfter => _context.Look.Table.SpaceAfter;

    public override int FirstBaseline => _repeated.IsEmpty
        ? (_first ?? Row(_next)).FirstBaseline
        : _repeated[0].FirstBaseline;

    public override Placement Place(Region region)
    {
        var children = new List<PlacedFragment>();
        var y = 0;
        foreach (var head in Heads())
        {
            children.Add(new PlacedFragment(0, y, head));
            y += head.Height;
        }

        var rows = PlaceRows(region, y, out var rest, out var next);
        if (rows is null)
            return Placement.Nothing;
        children.AddRange(rows.Select(row => new PlacedFragment(0, row.Y, row.Fragment)));
        var fragment = new Fragment(rows.Count == 0 ? y : rows[^1].Y + rows[^1].Fragment.Height)
        {
            Begins = _begins,
            Children = [.. children],
        };
        return new Placement(fragment, rest is null ? null : new TableFlow(this, next, rest, GroupAt(rows, next - 1)));
    }

    private IEnumerable<Fragment> Heads()
    {
        var height = 0;
        foreach (var row in _repeated)
        {
            var head = FragmentOf(row);
            height += head.Height;
            yield return head;
        }

        if (_group is { Continued: { } words }
            && FragmentOf(Head(Again(_group, words), isHeader: false)) is var group
            && height + group.Height <= _context.Look.LargestUnbroken)
            yield return group;
    }

    /// <returns>Null if the region is too small for the fewest rows that may stand here.</returns>
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

    /// <summary>Takes back rows until the page may end after the last one.</summary>
    /// <returns>False if no row is left and a new page could hold more.</returns>
    private bool StepBack(Region region, List<PlacedRow> placed, ref Flow? rest, ref int next)
    {
        var all = placed.Count;
        var kept = RowBreak.Kept(_rows, placed.Count == 0 ? next - 1 : placed[0].Next - 1, all, isBeginning: !_continued);
        if (kept == 0 && !region.Fresh)
            return false;
        if (kept == 0)
            kept = all;
        if (kept < all)
            (rest, next) = (placed[kept].Flow, placed[kept].Next);
        placed.RemoveRange(kept, all - kept);
        return true;
    }

    /// <summary>The header of the group that continues after the rows that were placed.</summary>
    /// <param name="next">The row that is placed next, or whose rest is.</param>
    private TableRow? GroupAt(List<PlacedRow> placed, int next)
    {
        if (_rows[next].IsGroupHeader)
            return null;
        var header = placed.FindLastIndex(row => _rows[row.Next - 1].IsGroupHeader);
        return header < 0 ? _group : _rows[placed[header].Next - 1];
    }

    /// <summary>A group’s header, with the words that say it continues added to its first cell.</summary>
    private static TableRow Again(TableRow row, string words)
    {
        var first = row.Cells[0];
        if (first.Content is not TextBlock text)
            return row;
        var content = new TextBlock
        {
            Role = text.Role,
            Style = text.Style,
            Content = [.. text.Content, new Run(" " + words, InlineStyle.Muted)],
            Origin = text.Origin,
        };
        var cell = new TableCell { Role = first.Role, ColumnSpan = first.ColumnSpan, Indent = first.Indent, Content = content };
        return new TableRow { Role = row.Role, IsGroupHeader = true, Cells = row.Cells.SetItem(0, cell) };
    }

    private RowFlow Row(int index) => new(_context, _rows[index], _geometry, isHeader: false);

    private RowFlow Head(TableRow row, bool isHeader = true) => new(_context, row, _geometry, isHeader);

    /// <summary>From the second page on, a header repeats what was read before.</summary>
    private Fragment FragmentOf(RowFlow head) =>
        _continued ? Unbroken(head) with { IsRepeated = true, Begins = null } : Unbroken(head);

    private static Fragment Unbroken(RowFlow head) => head.Place(new Region(int.MaxValue, true)).Fragment!;

    /// <param name="Next">The index of the row after this one.</param>
    private sealed record PlacedRow(Flow Flow, int Y, Fragment Fragment, int Next);
}

/// <summary>
/// After which row a page may end. Never after a group’s header; not inside a group if one of its rows would be left alone at the
/// foot of the page or the top of the next; and a table begins with two rows at least. If not all can be met, the first is.
/// </summary>
internal readonly ref struct RowBreak
{
    /// <summary>How many rows may move to the next page so that none is left alone.</summary>
    private const int MostTakenBack = 4;
    private const int LeastRows = 2;

    private readonly ReadOnlySpan<TableRow> _rows;
    private readonly int _first;

    private RowBreak(ReadOnlySpan<TableRow> rows, int first)
    {
        _rows = rows;
        _first = first;
    }

    /// <summary>How many of the rows that fit on a page stay on it, if more follow.</summary>
    /// <param name="first">The first row on the page.</param>
    /// <param name="fitting">How many fit.</param>
    /// <param name="isBeginning">The table begins on this page.</param>
    public static int Kept(ImmutableArray<TableRow> rows, int first, int fitting, bool isBeginning)
    {
        var place = new RowBreak(rows.AsSpan(), first);
        for (var kept = fitting; kept >= LeastRows && kept >= fitting - MostTakenBack; kept--)
        {
            if (!place.IsAfterHeader(kept) && !place.LeavesOneAlone(kept))
                return place.IsEnough(kept, isBeginning) ? kept : 0;
        }

        while (fitting > 0 && place.IsAfterHeader(fitting))
            fitting--;
        return place.IsEnough(fitting, isBeginning) ? fitting : 0;
    }

    private bool IsAfterHeader(int kept) => IsHeader(kept - 1);

    private bool LeavesOneAlone(int kept)
    {
        if (IsHeader(kept))
            return false;
        var isFirstOfGroup = IsHeader(kept - 2);
        var leavesLast = IsHeader(kept + 1) || _first + kept + 1 == _rows.Length;
        return isFirstOfGroup || leavesLast;
    }

    private bool IsEnough(int kept, bool isBeginning)
    {
        var rows = 0;
        for (var i = 0; i < kept; i++)
            rows += IsHeader(i) ? 0 : 1;
        return !isBeginning || rows >= LeastRows;
    }

    /// <param name="row">Counted from the first on the page.</param>
    private bool IsHeader(int row) => _first + row < _rows.Length && _rows[_first + row].IsGroupHeader;
}
