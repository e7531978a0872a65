using System.Collections.Immutable;

namespace BriefingGen.Pdf.Graphics;

/// <summary>A painted path: always an artifact, so a word beside it must say what it says.</summary>
/// <param name="LineWidth">Of the stroke, in 1/1000 pt.</param>
public sealed record PathObject(VectorPath Path, RgbColor? Fill, RgbColor? Stroke = null, int LineWidth = 0)
{
    public static PathObject Rectangle(int x, int y, int width, int height, RgbColor fill) =>
        new(VectorPath.Rectangle(x, y, width, height), fill);
}

/// <summary>Subpaths that are painted together by the nonzero winding number rule.</summary>
public sealed record VectorPath(ImmutableArray<PathSegment> Segments)
{
    public static VectorPath Rectangle(int x, int y, int width, int height) =>
        new([new PathSegment.RectangleSubpath(x, y, width, height)]);

    /// <summary>Closed.</summary>
    public static VectorPath Polygon(params ReadOnlySpan<(int X, int Y)> corners) =>
        new([.. Lines(corners), new PathSegment.Close()]);

    /// <summary>Open, to be stroked.</summary>
    public static VectorPath Polyline(params ReadOnlySpan<(int X, int Y)> points) => new([.. Lines(points)]);

    /// <summary>Four curves, at most 0.03 % of the radius away from the circle.</summary>
    public static VectorPath Circle(int centerX, int centerY, int radius)
    {
        var k = (int)(radius * 5523L / 10_000);
        return new(
        [
            new PathSegment.MoveTo(centerX + radius, centerY),
            new PathSegment.CurveTo(centerX + radius, centerY + k, centerX + k, centerY + radius, centerX, centerY + radius),
            new PathSegment.CurveTo(centerX - k, centerY + radius, centerX - radius, centerY + k, centerX - radius, centerY),
            new PathSegment.CurveTo(centerX - radius, centerY - k, centerX - k, centerY - radius, centerX, centerY - radius),
            new PathSegment.CurveTo(centerX + k, centerY - radius, centerX + radius, centerY - k, centerX + radius, centerY),
            new PathSegment.Close(),
        ]);
    }

    private static PathSegment[] Lines(ReadOnlySpan<(int X, int Y)> points)
    {
        var segments = new PathSegment[points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            var (x, y) = points[i];
            segments[i] = i == 0 ? new PathSegment.MoveTo(x, y) : new PathSegment.LineTo(x, y);
        }

        return segments;
    }
}

/// <summary>
/// A path construction operator (ISO 32000-1, 8.5.2). Coordinates are in 1/1000 pt from the top left corner of the page, y down.
/// </summary>
public abstract record PathSegment
{
    private PathSegment()
    {
    }

    public sealed record MoveTo(int X, int Y) : PathSegment;

    public sealed record LineTo(int X, int Y) : PathSegment;

    /// <summary>A cubic Bézier curve; X1, Y1 and X2, Y2 are its control points.</summary>
    public sealed record CurveTo(int X1, int Y1, int X2, int Y2, int X, int Y) : PathSegment;

    public sealed record Close : PathSegment;

    public sealed record RectangleSubpath(int X, int Y, int Width, int Height) : PathSegment;
}
