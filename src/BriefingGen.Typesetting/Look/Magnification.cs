namespace BriefingGen.Typesetting.Look;

/// <summary>
/// Makes every length of the look larger by one factor, so that large print keeps the proportions of the page: body text at
/// 10.2 pt becomes <see cref="ClearPrint"/>’s 14 pt (the size that the UK Association for Accessible Formats asks for).
/// Hairlines keep their thickness.
/// </summary>
public readonly record struct Magnification(int Numerator, int Denominator)
{
    public static readonly Magnification None = new(1, 1);

    public static readonly Magnification ClearPrint = new(140, 102);

    internal int Of(int length) => (int)((long)length * Numerator / Denominator);

    internal TextFormat Of(TextFormat format) => format with
    {
        Size = Of(format.Size),
        Leading = Of(format.Leading),
        Rise = Of(format.Rise),
        Tracking = Of(format.Tracking),
        Measure = Of(format.Measure),
        SpaceBefore = Of(format.SpaceBefore),
        SpaceAfter = Of(format.SpaceAfter),
        Padding = Of(format.Padding),
    };

    internal BoxFormat Of(BoxFormat format) => format with
    {
        SpaceBefore = Of(format.SpaceBefore),
        SpaceAfter = Of(format.SpaceAfter),
        Padding = Of(format.Padding),
        Gap = Of(format.Gap),
    };

    internal ColumnsFormat Of(ColumnsFormat format)
    {
        var self = this;
        return format with
        {
            Tracks = [.. format.Tracks.Select(track => track with { Fixed = self.Of(track.Fixed) })],
            Gap = Of(format.Gap),
            SpaceBefore = Of(format.SpaceBefore),
            SpaceAfter = Of(format.SpaceAfter),
            Padding = Of(format.Padding),
            Rail = format.Rail is { } rail ? rail with { X = Of(rail.X), DotDiameter = Of(rail.DotDiameter) } : null,
        };
    }

    internal TableFormat Of(TableFormat format) => format with
    {
        Cell = Of(format.Cell),
        Group = Of(format.Group),
        ColumnGap = Of(format.ColumnGap),
        SpaceBefore = Of(format.SpaceBefore),
        SpaceAfter = Of(format.SpaceAfter),
    };

    private Padding Of(Padding padding) =>
        new(Of(padding.Left), Of(padding.Top), Of(padding.Right), Of(padding.Bottom));
}
