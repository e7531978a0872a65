using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Layout;

/// <summary>Blocks beside each other, in one row or in several where they would be too narrow.</summary>
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
