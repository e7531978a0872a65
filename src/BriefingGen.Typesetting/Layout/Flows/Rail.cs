using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Layout.Flows;

/// <summary>A line through marks that lie below each other, as a timeline has it.</summary>
internal static class Rail
{
    private const int Outline = 1_400;

    /// <summary>One line a page: from the first mark of all, or from the page’s top, to the last of all, or to the page’s foot.</summary>
    /// <param name="x">Its centre.</param>
    /// <param name="top">Where it begins, if it began on a page before.</param>
    /// <param name="bottom">Where it ends, if marks follow on a page after.</param>
    public static Drawing.Rectangle? Line(Stroke stroke, int x, IEnumerable<int> marks, int? top, int? bottom)
    {
        int[] places = [.. marks];
        if ((top ?? (places is [var first, ..] ? first : null)) is not { } from || (bottom ?? (places is [.., var last] ? last : null)) is not { } to)
            return null;
        return to <= from ? null : new Drawing.Rectangle(x - (stroke.Thickness / 2), from, stroke.Thickness, to - from, stroke.Ink);
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
            RailMarkKind.Dot or RailMarkKind.Ring => new Drawing.Shape(SymbolKind.Circle, x - (size / 2), y - (size / 2), size, ink),
            RailMarkKind.Square => new Drawing.Rectangle(x - (size / 2), y - (size / 2), size, size, ink),
        };
    }
}
