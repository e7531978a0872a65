using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Layout.Lines;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Layout.Flows;

/// <summary>
/// Blocks below each other. A child is laid out when its turn comes, so that a long document takes no memory before it is placed.
/// </summary>
internal sealed class StackFlow : Flow
{
    private readonly LayoutContext _context;
    private readonly Stack _block;
    private readonly BoxFormat _format;
    private readonly int _width;
    private readonly int _next;
    private readonly Flow? _first;
    private readonly bool _continued;
    private readonly int _label;
    private readonly int? _railX;

    public StackFlow(LayoutContext context, Stack block, int width)
    {
        _context = context;
        _block = block;
        _width = width;
        _format = context.Look.Format(block.Style);
        _label = ListLabels.WidestIn(context, block);
        if (!block.Children.IsEmpty)
            (_first, _next) = (Child(0), 1);
    }

    /// <param name="next">The child after <paramref name="first"/>.</param>
    private StackFlow(StackFlow whole, int next, Flow first, int? railX)
    {
        _context = whole._context;
        _block = whole._block;
        _width = whole._width;
        _format = whole._format;
        _label = whole._label;
        _next = next;
        _first = first;
        _railX = railX;
        _continued = true;
    }

    public override int SpaceBefore =>
        Math.Max(_continued ? 0 : _format.SpaceBefore, TopEdge == 0 ? _first?.SpaceBefore ?? 0 : 0);

    public override int SpaceAfter => _context.EndOf(_block).SpaceAfter;

    public override bool KeepWithNext => _context.EndOf(_block).KeepWithNext;

    public override int FirstBaseline => TopEdge + (_first?.FirstBaseline ?? 0);

    private bool IsInked => _format.Fill is not null || _format.Bar is not null;

    private int TopEdge => !_continued || IsInked
        ? _format.Padding.Top + (_continued ? 0 : _format.RuleAbove?.Thickness ?? 0)
        : 0;

    private int InnerWidth => _width - _format.Padding.Horizontal;

    public override Placement Place(Region region)
    {
        var placement = PlaceChildren(region);
        var broken = placement is { Fragment: not null, Rest: not null };
        return broken && _format.KeepTogether && !region.Fresh && FitsUnbroken() ? Placement.Nothing : placement;
    }

    private bool FitsUnbroken() =>
        PlaceChildren(new Region(_context.Look.LargestUnbroken, false)) is { Fragment: not null, Rest: null };

    private Placement PlaceChildren(Region region)
    {
        var placed = new List<Placed>();
        var space = region.Height - TopEdge - _format.Padding.Bottom;
        var y = 0;
        var next = _next;
        for (var child = _first; child is not null; child = next < _block.Children.Length ? Child(next++) : null)
        {
            var gap = placed.Count == 0 ? 0 : GapBetween(placed[^1].Flow, child);
            var fresh = region.Fresh && placed.Count == 0;
            var placement = child.Place(new Region(space - y - gap, fresh));
            if (placement.Fragment is null)
                return BreakBefore(region, placed, child, next);

            placed.Add(new Placed(child, y + gap, placement.Fragment, fresh, next));
            y += gap + placement.Fragment.Height;
            if (placement.Rest is not null)
                return Broken(placed, placement.Rest, next);
        }

        return new Placement(Wrap(placed, ends: true), null);
    }

    private int GapBetween(Flow before, Flow after) =>
        Math.Min(Math.Max(Math.Max(_format.Gap, after.SpaceBefore), before.SpaceAfter), _format.MostGap ?? int.MaxValue);

    /// <summary>The page ends before <paramref name="child"/>, or earlier if what stands before it must stay with it.</summary>
    private Placement BreakBefore(Region region, List<Placed> placed, Flow child, int next)
    {
        var kept = placed.Count;
        // The last of the entries on a rail does not stand alone on a page.
        var isEnd = (child.KeepWithPrevious || _format.Rail is not null) && next == _block.Children.Length;
        while (kept > 0 && (IsKeptWithNext(placed[kept - 1]) || (isEnd && kept == placed.Count)))
        {
            kept--;
            var last = placed[kept];
            var shorter = last.Flow.Place(new Region(last.Fragment.Height - 1, last.Fresh && last.Fragment.Height > 1));
            if (shorter is { Fragment: not null, Rest: not null })
                return Broken([.. placed[..kept], last with { Fragment = shorter.Fragment }], shorter.Rest, last.Next);
        }

        if (kept > 0)
        {
            return kept == placed.Count
                ? Broken(placed, child, next)
                : Broken(placed[..kept], placed[kept].Flow, placed[kept].Next);
        }

        return region.Fresh && placed.Count > 0 ? Broken(placed, child, next) : Placement.Nothing;
    }

    /// <summary>The paragraph that introduces a list stays with its first item.</summary>
    private bool IsKeptWithNext(Placed child) => child.Flow.KeepWithNext
        || (_block.Children[child.Next - 1] is TextBlock { Role: Role.Paragraph }
            && _block.Children[child.Next] is Stack { Role: Role.List });

    private Placement Broken(List<Placed> placed, Flow rest, int next)
    {
        var isBegun = placed is [.., var last] && last.Next == next;
        var fragment = Wrap(placed, ends: false, isLastBegun: isBegun && next == _block.Children.Length);
        return new Placement(fragment, new StackFlow(this, next, rest, RailX(placed)));
    }

    private int? RailX(List<Placed> placed) =>
        _railX ?? (placed is [{ Fragment.Mark: { } mark }, ..] ? _format.Padding.Left + mark.X : null);

    /// <param name="isLastBegun">Nothing but the rest of the last child follows.</param>
    private Fragment Wrap(List<Placed> placed, bool ends, bool isLastBegun = false)
    {
        var bottom = ends || IsInked ? _format.Padding.Bottom : 0;
        var height = TopEdge + bottom + (placed.Count == 0 ? 0 : placed[^1].Y + placed[^1].Fragment.Height);
        var drawings = ImmutableArray.CreateBuilder<Drawing>();
        if (_format.Fill is { } fill)
            drawings.Add(new Drawing.Rectangle(0, 0, _width, height, fill));
        if (_format.Bar is { } bar)
            drawings.Add(new Drawing.Rectangle(0, 0, bar.Thickness, height, bar.Ink));
        if (_format.RuleAbove is { } above && !_continued)
            drawings.Add(new Drawing.Rectangle(0, 0, _width, above.Thickness, above.Ink));
        if (_format.Rail is { } stroke && RailX(placed) is { } railX)
        {
            var marks = placed.Where(child => child.Fragment.Mark is not null)
                .Select(child => TopEdge + child.Y + child.Fragment.Mark!.Value.Y);
            if (Rail.Line(stroke, railX, marks, _continued ? 0 : null, ends || isLastBegun ? null : height) is { } line)
                drawings.Add(line);
        }

        return new Fragment(height)
        {
            Begins = _continued ? null : _block,
            Mark = placed is [{ Fragment.Mark: { } first } child, ..]
                ? (_format.Padding.Left + first.X, TopEdge + child.Y + first.Y)
                : null,
            Drawings = drawings.DrainToImmutable(),
            Children = [.. placed.Select(item => new PlacedFragment(_format.Padding.Left, TopEdge + item.Y, item.Fragment))],
        };
    }

    private Flow Child(int index) => _context.FlowOf(_block.Children[index], InnerWidth, _label);

    /// <param name="Next">The index of the child after this one.</param>
    private sealed record Placed(Flow Flow, int Y, Fragment Fragment, bool Fresh, int Next);
}

/// <summary>
/// The labels of a list stand in one column, as wide as the widest of them. They are rising numbers or all alike, so only the
/// first and the last are measured.
/// </summary>
internal static class ListLabels
{
    /// <returns>1/1000 pt; 0 if no child has a label.</returns>
    public static int WidestIn(LayoutContext context, Stack list)
    {
        var first = list.Children.FirstOrDefault(child => LabelOf(context, child) is not null);
        var last = first is null ? null : list.Children.Last(child => LabelOf(context, child) is not null);
        return Math.Max(WidthOf(context, first), first == last ? 0 : WidthOf(context, last));
    }

    private static int WidthOf(LayoutContext context, Block? item) =>
        item is not null && LabelOf(context, item) is { } label ? LineComposer.Measure(context.Texts, label).Widest : 0;

    private static TextBlock? LabelOf(LayoutContext context, Block block) =>
        block is Columns { Children: [TextBlock label, ..] } columns
        && context.Look.Format(columns.Style).Tracks[0].LabelGap is not null
            ? label
            : null;
}
