using System.Diagnostics;
using BriefingGen.Pdf.Graphics;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Publishing.Export;

/// <summary>Converts rectangles and symbols to painted paths.</summary>
internal static class DrawingExport
{
    public static PathObject Map(Drawing drawing) => drawing switch
    {
        Drawing.Rectangle rectangle =>
            PathObject.Rectangle(rectangle.X, rectangle.Y, rectangle.Width, rectangle.Height, Colors.Of(rectangle.Ink)),
        Drawing.Shape shape => Symbol(shape),
        _ => throw new UnreachableException(),
    };

    private static PathObject Symbol(Drawing.Shape shape)
    {
        var color = Colors.Of(shape.Ink);
        var stroke = shape.Size * 17 / 100;
        return shape.Kind switch
        {
            SymbolKind.Circle => new PathObject(VectorPath.Circle(X(50), Y(50), shape.Size / 2), color),
            SymbolKind.Square => new PathObject(Box(8, 8, 84, 84), color),
            SymbolKind.Triangle => new PathObject(VectorPath.Polygon((X(50), Y(4)), (X(100), Y(94)), (X(0), Y(94))), color),
            SymbolKind.Diamond => new PathObject(
                VectorPath.Polygon((X(50), Y(-4)), (X(104), Y(50)), (X(50), Y(104)), (X(-4), Y(50))), color),
            SymbolKind.Ring => new PathObject(VectorPath.Circle(X(50), Y(50), (shape.Size - stroke) / 2), null, color, stroke),
            SymbolKind.Cross => new PathObject(
                new VectorPath([.. VectorPath.Polyline((X(12), Y(12)), (X(88), Y(88))).Segments,
                    .. VectorPath.Polyline((X(88), Y(12)), (X(12), Y(88))).Segments]),
                null, color, stroke),
            SymbolKind.Tick => new PathObject(
                VectorPath.Polyline((X(8), Y(52)), (X(36), Y(84)), (X(90), Y(10))), null, color, stroke),
            SymbolKind.Pencil => new PathObject(
                VectorPath.Polygon((X(2), Y(98)), (X(8), Y(68)), (X(70), Y(4)), (X(96), Y(30)), (X(32), Y(92))), color),
            SymbolKind.Exclamation => new PathObject(
                new VectorPath([.. Box(40, 0, 20, 64).Segments, .. Box(40, 78, 20, 20).Segments]), color),
        };

        int X(int percent) => shape.X + (shape.Size * percent / 100);
        int Y(int percent) => shape.Y + (shape.Size * percent / 100);
        VectorPath Box(int x, int y, int width, int height) =>
            VectorPath.Rectangle(X(x), Y(y), shape.Size * width / 100, shape.Size * height / 100);
    }
}

internal static class Colors
{
    public static RgbColor Of(Ink ink) => new(ink.Red, ink.Green, ink.Blue);
}
