using System.Diagnostics;
using BriefingGen.Pdf.Graphics;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Content;

/// <summary>Writes path construction and path-painting operators (ISO 32000-1, 8.5).</summary>
internal static class PathWriter
{
    public static void Paint(CosWriter writer, GraphicsState state, PageSpace space, PathObject path)
    {
        if (path.Fill is { } fill)
            state.SetFill(fill);
        if (path.Stroke is { } stroke)
        {
            state.SetLineWidth(path.LineWidth);
            state.SetStroke(stroke);
        }

        foreach (var segment in path.Path.Segments)
            Append(writer, space, segment);
        writer.Operator((path.Fill, path.Stroke) switch
        {
            (not null, not null) => "B"u8,
            (not null, null) => "f"u8,
            (null, not null) => "S"u8,
            (null, null) => "n"u8,
        });
    }

    private static CosWriter Append(CosWriter writer, PageSpace space, PathSegment segment)
    {
        return segment switch
        {
            PathSegment.MoveTo move => Point(move.X, move.Y).Operator("m"u8),
            PathSegment.LineTo line => Point(line.X, line.Y).Operator("l"u8),
            PathSegment.CurveTo curve => Curve(curve).Operator("c"u8),
            PathSegment.Close => writer.Operator("h"u8),
            PathSegment.RectangleSubpath box => Rectangle(box).Operator("re"u8),
            _ => throw new UnreachableException(),
        };

        CosWriter Point(int x, int y) => writer.Length(PageSpace.X(x)).Length(space.Y(y));

        CosWriter Curve(PathSegment.CurveTo curve)
        {
            Point(curve.X1, curve.Y1);
            Point(curve.X2, curve.Y2);
            return Point(curve.X, curve.Y);
        }

        // Edges are rounded, not sizes, so that rectangles that touch in layout touch here.
        CosWriter Rectangle(PathSegment.RectangleSubpath box)
        {
            var (left, bottom) = (PageSpace.X(box.X), space.Y((long)box.Y + box.Height));
            return writer.Length(left).Length(bottom)
                .Length(PageSpace.X((long)box.X + box.Width) - left).Length(space.Y(box.Y) - bottom);
        }
    }
}
