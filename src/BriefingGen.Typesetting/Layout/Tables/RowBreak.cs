using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Typesetting.Layout.Tables;

/// <summary>
/// After which row a page may end. Never after a group’s header; not in the middle of a group if that would leave one row of it alone,
/// at the page’s foot or at the next one’s top; and a table begins with two rows at least. Where all cannot be had, the first goes
/// before the others.
/// </summary>
internal readonly ref struct RowBreak
{
    /// <summary>How many rows may be taken back so that none is alone.</summary>
    private const int MostTakenBack = 4;
    private const int LeastRows = 2;

    private readonly ReadOnlySpan<TableRow> _rows;
    private readonly int _first;

    private RowBreak(ReadOnlySpan<TableRow> rows, int first)
    {
        _rows = rows;
        _first = first;
    }

    /// <summary>How many of the rows that fit on a page stay on it, where more follow.</summary>
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
