using System.Collections.Immutable;

namespace BriefingGen.Pdf.Graphics;

/// <summary>A painted path. Never content: what a shape says, a word beside it must say too.</summary>
/// <param name="LineWidth">Of the stroke, in 1/1000 pt.</param>
public sealed record Shape(VectorPath Path, RgbColor? Fill, RgbColor? Stroke = null, int LineWidth = 0)
{
    /// <summary>A tint or a rule.</summary>
    public static Shape Rectangle(int x, int y, int width, int height, RgbColor fill) =>
        new(VectorPath.Rectangle(x, y, width, height), fill);
}

/// <summary>Subpaths, painted together by the non-zero winding rule. Lengths in 1/1000 pt, y down from the page's top.</summary>
public sealed record VectorPath(ImmutableArray<PathSegment> Segments)
{
    public static VectorPath Rectangle(int x, int y, int width, int height) =>
        new([new PathSegment.Rectangle(x, y, width, height)]);

    /// <summary>A closed shape of straight sides.</summary>
    public static VectorPath Polygon(params ReadOnlySpan<(int X, int Y)> corners) =>
        new([.. Lines(corners), new PathSegment.Close()]);

    /// <summary>An open line, such as a tick, to be stroked.</summary>
    public static VectorPath Polyline(params ReadOnlySpan<(int X, int Y)> points) => new([.. Lines(points)]);

    /// <summary>Four curves, nowhere further than 0.03 % of the radius from the circle.</summary>
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

/// <summary>One step of a path (ISO 32000-1, 8.5.2). Places are in 1/1000 pt from the page's top left corner, y down.</summary>
public abstract record PathSegment
{
    private PathSegment()
    {
    }

    public sealed record MoveTo(int X, int Y) : PathSegment;

    public sealed record LineTo(int X, int Y) : PathSegment;

    /// <summary>A cubic Bézier curve with two control points.</summary>
    public sealed record CurveTo(int X1, int Y1, int X2, int Y2, int X, int Y) : PathSegment;

    public sealed record Close : PathSegment;

    /// <summary>A whole closed subpath.</summary>
    public sealed record Rectangle(int X, int Y, int Width, int Height) : PathSegment;
}
