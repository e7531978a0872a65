namespace BriefingGen.Pdf.Content;

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
