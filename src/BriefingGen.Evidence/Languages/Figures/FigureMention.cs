using System.Numerics;

namespace BriefingGen.Evidence.Languages.Figures;

/// <summary>A number as it stands in a text, in digits or in words.</summary>
internal sealed record FigureMention
{
    /// <summary>UTF-16 offset in the text that was read; with the bound, sign and currency before it.</summary>
    public required int Start { get; init; }

    /// <summary>With magnitude, unit and bound after it.</summary>
    public required int Length { get; init; }

    /// <summary>Where the number itself begins, without bound, sign and currency.</summary>
    public required int NumberStart { get; init; }

    public required int NumberLength { get; init; }

    public required FigureRole Role { get; init; }

    public required FigureShape Shape { get; init; }

    /// <summary>Says a place in an order, not a count.</summary>
    public bool IsOrdinal { get; init; }

    public FigureBound Bound { get; init; }

    /// <summary>With magnitude and sign: 1,200,000 for “1.2 million”; 5 for “5 per cent”; 1/2 for “half”.</summary>
    public required Rational Low { get; init; }

    public required Rational High { get; init; }

    /// <summary>None where no unit of measure, currency or per cent stands with it.</summary>
    public FigureUnit? Unit { get; init; }

    /// <summary>How many digits stand after the decimal sign.</summary>
    public int Decimals { get; init; }

    /// <summary>What the digits are multiplied by: 1,000,000 for “1.2 million”, 1 for “1,200,000”.</summary>
    public BigInteger Magnitude { get; init; } = BigInteger.One;

    /// <summary>
    /// What codes and times are compared by: the characters without case, `T17:15` for a time of day. None where the number of a
    /// name is compared by its value.
    /// </summary>
    public string? Key { get; init; }

    public int End => Start + Length;

    /// <summary>Whether a text that shows this has to have it from a source.</summary>
    public bool MustStand => Role is FigureRole.Count or FigureRole.Ordinal or FigureRole.TimeOfDay;
}
