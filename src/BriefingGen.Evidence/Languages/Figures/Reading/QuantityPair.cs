using System.Numerics;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

internal readonly record struct QuantityPair(FigureShape Shape, Rational Low, Rational High, int First, int Last)
{
    public FigureUnit? Unit { get; init; }

    public int Decimals { get; init; }

    public BigInteger Magnitude { get; init; } = BigInteger.One;
}
