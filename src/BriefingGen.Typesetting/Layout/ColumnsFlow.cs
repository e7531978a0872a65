using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Layout;

/// <summary>Blocks beside each other, their first baselines on one line. They break together: what is done stays empty below.</summary>
internal sealed class ColumnsFlow : Flow
{
    private readonly Columns _block;
    private readonly ColumnsFormat _format;
    private readonly int _width;
    private readonly SideBySide _columns;
    private readonly bool _continued;

    public ColumnsFlow(LayoutContext context, Columns block, int width)
    {
        _block = block;
        _format = context.Look.Format(block.Style);
        _width = width;
        _columns = Arrange(context, block, _format, width);
    }

    private ColumnsFlow(ColumnsFlow whole, SideBySide rest)
    {
        _block = whole._block;
        _format = whole._format;
        _width = whole._width;
        _columns = rest;
        _continued = true;
    }

    public override int SpaceBefore => _continued ? 0 : _format.SpaceBefore;

    public override int SpaceAfter => _format.SpaceAfter;

    public override bool KeepWithNext => _format.KeepWithNext;

    public override int FirstBaseline => TopEdge + _columns.FirstBaseline;

    private int TopEdge => _continued ? 0 : _format.Padding.Top + (_format.RuleAbove?.Thickness ?? 0);

    private int BottomEdge => _format.Padding.Bottom + (_format.RuleBelow?.Thickness ?? 0);

    public override Placement Place(Region region)
    {
        // Space below an entry may hang out of the page; ink may not.
        var reserved = _format.RuleBelow is null ? 0 : BottomEdge;
        if (_columns.Place(region with { Height = region.Height - TopEdge - reserved }, TopEdge) is not { } placed)
            return Placement.Nothing;

        var ends = placed.Rest is null;
        var height = ends ? Math.Max(placed.Bottom, Math.Min(placed.Bottom + BottomEdge, region.Height)) : placed.Bottom;
        var fragment = new Fragment(height)
        {
            Begins = _continued ? null : _block,
            Drawings = Ornaments(height, ends),
            Children = placed.Children,
        };
        return new Placement(fragment, placed.Rest is { } rest ? new ColumnsFlow(this, rest) : null);
    }

    private ImmutableArray<Drawing> Ornaments(int height, bool ends)
    {
        var drawings = ImmutableArray.CreateBuilder<Drawing>();
        if (_format.RuleAbove is { } above && !_continued)
            drawings.Add(new Drawing.Rectangle(0, 0, _width, above.Thickness, above.Ink));
        if (_format.RuleBelow is { } below && ends)
            drawings.Add(new Drawing.Rectangle(0, height - below.Thickness, _width, below.Thickness, below.Ink));
        if (_format.Rail is not { } rail)
            return drawings.DrainToImmutable();

        drawings.Add(new Drawing.Rectangle(rail.X - (rail.Stroke.Thickness / 2), 0, rail.Stroke.Thickness, height, rail.Stroke.Ink));
        if (_continued)
            return drawings.DrainToImmutable();

        var x = rail.X - (rail.DotDiameter / 2);
        var y = FirstBaseline - 3_200 - (rail.DotDiameter / 2);
        drawings.Add(new Drawing.Shape(SymbolKind.Circle, x, y, rail.DotDiameter, Inks.Accent));
        if (!rail.Filled)
            drawings.Add(new Drawing.Shape(SymbolKind.Circle, x + 1_400, y + 1_400, rail.DotDiameter - 2_800, Inks.Paper));
        return drawings.DrainToImmutable();
    }

    private static SideBySide Arrange(LayoutContext context, Columns block, ColumnsFormat format, int width)
    {
        var tracks = block.Children.Select((_, i) => format.Tracks[Math.Min(i, format.Tracks.Length - 1)]).ToList();
        var free = width - format.Padding.Horizontal - (format.Gap * (tracks.Count - 1)) - tracks.Sum(track => track.Fixed);
        var shares = Math.Max(1, tracks.Sum(track => track.Share));
        var columns = ImmutableArray.CreateBuilder<SideBySide.Column>(tracks.Count);
        var x = format.Padding.Left;
        for (var i = 0; i < tracks.Count; i++)
        {
            var columnWidth = Math.Max(1, tracks[i].Fixed + (int)((long)free * tracks[i].Share / shares));
            columns.Add(new SideBySide.Column(x, context.FlowOf(block.Children[i], columnWidth)));
            x += columnWidth + format.Gap;
        }

        return new SideBySide(columns.MoveToImmutable());
    }
}
