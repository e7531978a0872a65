using System.Numerics;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>A number with its magnitude, before units and bounds are looked for.</summary>
/// <param name="First">The token it begins with.</param>
/// <param name="Last">The token it ends with.</param>
internal readonly record struct NumberReading(int First, int Last, Rational Low, Rational High)
{
    public NumberReading(int first, int last, Rational value)
        : this(first, last, value, value)
    {
    }

    public FigureRole Role { get; init; }

    public bool IsOrdinal { get; init; }

    public FigureBound Bound { get; init; }

    public bool IsVague => Low != High;

    /// <summary>A fraction of something: “two-thirds”, “½”.</summary>
    public bool IsShare { get; init; }

    /// <summary>“twice”.</summary>
    public bool IsTimes { get; init; }

    public int Decimals { get; init; }

    /// <summary>What the written digits are multiplied by.</summary>
    public BigInteger Magnitude { get; init; } = BigInteger.One;

    public NumberReading Times(Rational factor, int last) => this with
    {
        Last = last,
        Low = Low * factor,
        High = High * factor,
        IsShare = false,
        Role = FigureRole.Count,
        Magnitude = factor.IsWhole ? Magnitude * factor.Numerator : Magnitude,
    };
}
