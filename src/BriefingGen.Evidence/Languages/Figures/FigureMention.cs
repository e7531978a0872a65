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

/// <summary>Whether a number in a text is a figure that a source has to carry.</summary>
internal enum FigureRole
{
    /// <summary>Counts or measures something.</summary>
    Count,

    /// <summary>A place in an order: “21st”, “fifth”. Compared with ordinals only.</summary>
    Ordinal,

    /// <summary>“9.30 pm”: compared by its minute.</summary>
    TimeOfDay,

    /// <summary>
    /// Part of a name or code, the number of a list: compared as text. It has to stand where its name does not: whoever checks
    /// names knows.
    /// </summary>
    Identifier,

    /// <summary>
    /// A word that often is no number: “one party’s account”, “first”, « un ». In a source it can carry a figure; where it is
    /// shown nothing has to carry it.
    /// </summary>
    Incidental,
}

/// <summary>What the two values of a mention are to each other.</summary>
internal enum FigureShape
{
    /// <summary>One value; both are the same.</summary>
    Single,

    /// <summary>A value that lies between the two: “10 to 12”, “between 10 and 12”.</summary>
    Range,

    /// <summary>Two values that are both meant: “rose from 10 to 12”, “by 131 to 19”, “2-1”. The first need not be the
    /// lower.</summary>
    Pair,

    /// <summary>The first of the second: “one in five”, “12 out of 20”.</summary>
    Ratio,

    /// <summary>An order of magnitude: “dozens”, “tens of thousands”; the values are what the word can mean.</summary>
    Vague,
}

/// <summary>What the words around a figure say about how near it is to the truth.</summary>
internal enum FigureBound
{
    Exact,
    About,

    /// <summary>A little less: nearly, almost, just under.</summary>
    Nearly,
    MoreThan,
    AtLeast,
    FewerThan,
    AtMost,
}
