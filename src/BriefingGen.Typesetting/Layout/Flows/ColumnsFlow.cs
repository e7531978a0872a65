using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Layout.Flows;

/// <summary>Blocks beside each other, in one row, or in several if they would be too narrow.</summary>
internal sealed class ColumnsFlow : Flow
{
    private readonly Columns _block;
    private readonly ColumnsFormat _format;
    private readonly int _width;
    private readonly ImmutableArray<SideBySide> _rows;
    private readonly int _markX;
    private readonly bool _continued;

    /// <param name="label">The width of the widest label of the list that this is an item of.</param>
    public ColumnsFlow(LayoutContext context, Columns block, int width, int label)
    {
        _block = block;
        _format = context.Look.Format(block.Style);
        _width = width;
        var arrangement = ColumnsArrangement.Of(context, block, _format, width, label);
        _rows = arrangement.Rows;
        _markX = arrangement.FirstGap;
    }

    private ColumnsFlow(ColumnsFlow whole, ImmutableArray<SideBySide> rest)
    {
        _block = whole._block;
        _format = whole._format;
        _width = whole._width;
        _rows = rest;
        _continued = true;
    }

    public override int SpaceBefore => _continued ? 0 : _format.SpaceBefore;

    public override int SpaceAfter => _format.SpaceAfter;

    public override bool KeepWithNext => _format.KeepWithNext;

    public override int FirstBaseline => TopEdge + _rows[0].FirstBaseline;

    private int TopEdge => _continued ? 0 : _format.Padding.Top + (_format.RuleAbove?.Thickness ?? 0);

    private int BottomEdge => _format.Padding.Bottom + (_format.RuleBelow?.Thickness ?? 0);

    public override Placement Place(Region region)
    {
        // Space below an entry may hang out of the page; ink may not.
        var reserved = _format.RuleBelow is null ? 0 : BottomEdge;
        var children = ImmutableArray.CreateBuilder<PlacedFragment>();
        ImmutableArray<SideBySide> rest = [];
        var bottom = TopEdge;
        for (var i = 0; i < _rows.Length && rest.IsEmpty; i++)
        {
            var top = i == 0 ? bottom : bottom + _format.RowGap;
            var space = new Region(region.Height - top - reserved, region.Fresh && i == 0);
            if (_rows[i].Place(space, top) is { } placed)
            {
                children.AddRange(placed.Children);
                bottom = placed.Bottom;
                if (placed.Rest is { } begun)
                    rest = [begun, .. _rows[(i + 1)..]];
            }
            else if (i == 0)
            {
                return Placement.Nothing;
            }
            else
            {
                rest = _rows[i..];
            }
        }

        var ends = rest.IsEmpty;
        var height = ends ? Math.Max(bottom, Math.Min(bottom + BottomEdge, region.Height)) : bottom;
        var fragment = new Fragment(height)
        {
            Begins = _continued ? null : _block,
            Drawings = Ornaments(height, ends),
            Children = children.DrainToImmutable(),
            Mark = _format.Mark is { } mark && !_continued ? (_markX, FirstBaseline - (mark.Size / 2)) : null,
        };
        return new Placement(fragment, ends ? null : new ColumnsFlow(this, rest));
    }

    private ImmutableArray<Drawing> Ornaments(int height, bool ends)
    {
        var drawings = ImmutableArray.CreateBuilder<Drawing>();
        if (_format.RuleAbove is { } above && !_continued)
            drawings.Add(new Drawing.Rectangle(0, 0, _width, above.Thickness, above.Ink));
        if (_format.RuleBelow is { } below && ends)
            drawings.Add(new Drawing.Rectangle(0, height - below.Thickness, _width, below.Thickness, below.Ink));
        if (_format.Mark is { } mark && !_continued)
            Rail.AddMark(drawings, mark, _markX, FirstBaseline - (mark.Size / 2));
        return drawings.DrainToImmutable();
    }
}

/// <summary>Which columns stand beside each other, and how wide they are.</summary>
/// <param name="FirstGap">The position of a mark between the first column and the second.</param>
internal sealed record ColumnsArrangement(ImmutableArray<SideBySide> Rows, int FirstGap)
{
    /// <summary>In hundredths of the width: on a small page fixed columns are narrower, and a label takes no more than
    /// this.</summary>
    private const int MostFixed = 42;
    private const int MostLabel = 25;

    /// <summary>Of the gap, in hundredths: what stands before a mark is set flush right, so its edge looks nearer.</summary>
    private const int MarkInGap = 46;

    /// <param name="label">The width of the widest label in the list.</param>
    public static ColumnsArrangement Of(LayoutContext context, Columns block, ColumnsFormat format, int width, int label)
    {
        var count = block.Children.Length;
        var x = format.Padding.Left;
        var room = width - format.Padding.Horizontal;
        if (format.Tracks is [{ Share: > 0 }])
            return new ColumnsArrangement(Grid(context, block, format, x, room), 0);

        if (format.MostOverhang is { } overhang)
            return new ColumnsArrangement(WithMargin(context, block, format, overhang, x, room, label), 0);

        var widths = Widths(format, count, room, label);
        if (Narrowest(format, widths) < format.LeastShared)
        {
            var below = block.Children.Select(child =>
                new SideBySide([new SideBySide.Column(x, context.FlowOf(child, Math.Max(1, room)))]));
            return new ColumnsArrangement([.. below], 0);
        }

        var columns = Columns(context, block.Children, widths, format.Gap, x);
        return new ColumnsArrangement([new SideBySide(columns)], x + widths[0] + (format.Gap * MarkInGap / 100));
    }

    /// <summary>Rows with equally many columns; all columns are as wide as those of the longest row.</summary>
    private static ImmutableArray<SideBySide> Grid(LayoutContext context, Columns block, ColumnsFormat format, int x, int room)
    {
        var count = block.Children.Length;
        var most = Math.Max(1, (room + format.Gap) / (Math.Max(1, format.LeastShared) + format.Gap));
        var rows = (count + most - 1) / most;
        var inRow = (count + rows - 1) / rows;
        int[] widths = [.. Enumerable.Repeat(Math.Max(1, (room - (format.Gap * (inRow - 1))) / inRow), inRow)];
        return [.. block.Children.Chunk(inRow).Select(row => new SideBySide(Columns(context, [.. row], widths, format.Gap, x)))];
    }

    private static ImmutableArray<SideBySide> WithMargin(
        LayoutContext context, Columns block, ColumnsFormat format, int overhang, int x, int room, int label)
    {
        var margin = format.Tracks.Length - 1;
        var widths = Widths(format, margin + 1, room, label);
        var hasMargin = Narrowest(format, widths) >= format.LeastShared;
        if (!hasMargin)
            widths = Widths(format, margin, room, label);
        var main = Columns(context, [.. block.Children.Take(margin)], widths, format.Gap, x);
        if (block.Children.Length <= margin)
            return [new SideBySide(main)];

        if (hasMargin)
        {
            var beside = context.FlowOf(block.Children[margin], widths[margin]);
            if (HeightOf(beside) <= main.Max(column => HeightOf(column.Flow!)) + overhang)
                return [new SideBySide([.. main, new SideBySide.Column(x + room - widths[margin], beside)])];
        }

        var last = main[^1].X;
        var below = context.FlowOf(block.Children[margin], Math.Max(1, x + room - last));
        return [new SideBySide(main), new SideBySide([new SideBySide.Column(last, below)])];
    }

    private static ImmutableArray<SideBySide.Column> Columns(
        LayoutContext context, ImmutableArray<Block> children, int[] widths, int gap, int x)
    {
        var columns = ImmutableArray.CreateBuilder<SideBySide.Column>(children.Length);
        for (var i = 0; i < children.Length; i++)
        {
            columns.Add(new SideBySide.Column(x, context.FlowOf(children[i], widths[i])));
            x += widths[i] + gap;
        }

        return columns.MoveToImmutable();
    }

    private static int[] Widths(ColumnsFormat format, int count, int room, int label)
    {
        var widths = new int[count];
        long fixedLengths = 0;
        var shares = 0;
        for (var i = 0; i < count; i++)
        {
            var track = TrackOf(format, i);
            widths[i] = track.LabelGap is { } gap
                ? (int)Math.Min(Math.Max(track.Fixed, label + gap), (long)room * MostLabel / 100)
                : track.Fixed;
            fixedLengths += track.LabelGap is null ? track.Fixed : 0;
            shares += track.Share;
        }

        var most = (long)room * MostFixed / 100;
        if (format.LeastShared == 0 && fixedLengths > most)
        {
            for (var i = 0; i < count; i++)
                widths[i] = TrackOf(format, i).LabelGap is null ? (int)(widths[i] * most / fixedLengths) : widths[i];
        }

        var free = room - (format.Gap * (count - 1)) - widths.Sum();
        for (var i = 0; i < count; i++)
            widths[i] = Math.Max(1, widths[i] + (int)((long)free * TrackOf(format, i).Share / Math.Max(1, shares)));
        return widths;
    }

    private static int Narrowest(ColumnsFormat format, int[] widths)
    {
        var shared = widths.Where((_, i) => TrackOf(format, i).Share > 0);
        return shared.DefaultIfEmpty(int.MaxValue).Min();
    }

    private static Track TrackOf(ColumnsFormat format, int column) => format.Tracks[Math.Min(column, format.Tracks.Length - 1)];

    private static int HeightOf(Flow flow) => flow.Place(new Region(int.MaxValue / 2, true)).Fragment!.Height;
}
