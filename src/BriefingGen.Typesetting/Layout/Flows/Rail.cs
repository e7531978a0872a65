using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Layout.Flows;

/// <summary>The vertical line of a timeline, through the marks of its entries.</summary>
internal static class Rail
{
    private const int Outline = 1_400;

    /// <summary>One line on each page: from the first mark, or from the top of the page, to the last mark, or to the foot of the
    /// page.</summary>
    /// <param name="x">Its centre.</param>
    /// <param name="top">Its upper end, if it began on an earlier page.</param>
    /// <param name="bottom">Its lower end, if marks follow on a later page.</param>
    public static Drawing.Rectangle? Line(Stroke stroke, int x, IEnumerable<int> marks, int? top, int? bottom)
    {
        int[] places = [.. marks];
        if ((top ?? (places is [var first, ..] ? first : null)) is not { } from
            || (bottom ?? (places is [.., var last] ? last : null)) is not { } to
            || to <= from)
            return null;
        return new Drawing.Rectangle(x - (stroke.Thickness / 2), from, stroke.Thickness, to - from, stroke.Ink);
    }

    /// <param name="x">The mark’s centre.</param>
    /// <param name="y">Likewise.</param>
    public static void AddMark(ImmutableArray<Drawing>.Builder drawings, RailMark mark, int x, int y)
    {
        drawings.Add(Shape(mark.Size, Inks.Accent));
        if (mark.Kind != RailMarkKind.Dot)
            drawings.Add(Shape(mark.Size - (2 * Outline), Inks.Paper));

        Drawing Shape(int size, Ink ink) => mark.Kind switch
        {
            RailMarkKind.Dot or RailMarkKind.Ring =>
                new Drawing.Shape(SymbolKind.Circle, x - (size / 2), y - (size / 2), size, ink),
            RailMarkKind.Square => new Drawing.Rectangle(x - (size / 2), y - (size / 2), size, size, ink),
        };
    }
}
