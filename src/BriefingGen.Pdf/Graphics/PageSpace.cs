namespace BriefingGen.Pdf.Graphics;

/// <summary>
/// Converts coordinates of the layout (1/1000 pt, y down from the top of the page) to default user space (y up from the bottom).
/// Content is written in 1/100 pt; relative moves must start from coordinates as they were written, so all are rounded here,
/// once.
/// </summary>
internal readonly record struct PageSpace(int Height)
{
    /// <summary>Decimals of a length in a content stream.</summary>
    public const int Decimals = 2;

    public static long X(long x) => Hundredths(x);

    public long Y(long y) => Hundredths(Height - y);

    private static long PointsDown(long length) => FloorDivide(length, 1000);

    /// <summary>Whole points, rounded up.</summary>
    public static long PointsUp(long length) => -FloorDivide(-length, 1000);

    /// <summary>In whole points, rounded outward: an area to click need not be finer, and whole numbers are shorter.</summary>
    public (long Left, long Bottom, long Right, long Top) Outward(long x, long y, long width, long height) =>
        (PointsDown(x), PointsDown(Height - y - height), PointsUp(x + width), PointsUp(Height - y));

    private static long Hundredths(long length) => FloorDivide(length + 5, 10);

    private static long FloorDivide(long value, long divisor)
    {
        var (quotient, remainder) = Math.DivRem(value, divisor);
        return remainder < 0 ? quotient - 1 : quotient;
    }
}
