namespace BriefingGen.Pdf.Content;

/// <summary>A painted path. Never content: what a shape says, a word beside it must say too.</summary>
/// <param name="LineWidth">Of the stroke, in 1/1000 pt.</param>
public sealed record Shape(VectorPath Path, RgbColor? Fill, RgbColor? Stroke = null, int LineWidth = 0)
{
    /// <summary>A tint or a rule.</summary>
    public static Shape Rectangle(int x, int y, int width, int height, RgbColor fill) =>
        new(VectorPath.Rectangle(x, y, width, height), fill);
}
