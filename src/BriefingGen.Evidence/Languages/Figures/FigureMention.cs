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

    /// <summary>A place in an order, not a count.</summary>
    public bool IsOrdinal { get; init; }

    public FigureBound Bound { get; init; }

    /// <summary>With magnitude and sign: 1,200,000 for “1.2 million”; 5 for “5 per cent”; 1/2 for “half”.</summary>
    public required Rational Low { get; init; }

    public required Rational High { get; init; }

    /// <summary>Null without a unit of measure, a currency or per cent.</summary>
    public FigureUnit? Unit { get; init; }

    /// <summary>Digits after the decimal sign.</summary>
    public int Decimals { get; init; }

    /// <summary>What the digits are multiplied by: 1,000,000 for “1.2 million”, 1 for “1,200,000”.</summary>
    public BigInteger Magnitude { get; init; } = BigInteger.One;

    /// <summary>
    /// What codes and times are compared by: the characters in upper case, or `T17:15` for a time of day. Null if the number of a
    /// name is compared by its value.
    /// </summary>
    public string? Key { get; init; }

    public int End => Start + Length;

    /// <summary>Whether a source has to support it where a brief shows it.</summary>
    public bool MustStand => Role is FigureRole.Count or FigureRole.Ordinal or FigureRole.TimeOfDay;
}

/// <summary>What a number in a text is, and so whether a source has to support it.</summary>
internal enum FigureRole
{
    /// <summary>Counts or measures something.</summary>
    Count,

    /// <summary>A place in an order: “21st”, “fifth”. Compared only with ordinals.</summary>
    Ordinal,

    /// <summary>“9.30 pm”: compared by the minute.</summary>
    TimeOfDay,

    /// <summary>
    /// Part of a name or code, or the number of a list item: compared as text. The check of names decides whether a source has to
    /// support it.
    /// </summary>
    Identifier,

    /// <summary>
    /// A word that often is not a number: “one party’s account”, “first”, « un ». In a source it can support a figure; in a brief
    /// it needs no support.
    /// </summary>
    Incidental,
}

/// <summary>How the two values of a mention relate.</summary>
internal enum FigureShape
{
    /// <summary>One value; both are the same.</summary>
    Single,

    /// <summary>A value that lies between the two: “10 to 12”, “between 10 and 12”.</summary>
    Range,

    /// <summary>Both values are meant: “rose from 10 to 12”, “by 131 to 19”, “2-1”. The first need not be the lower.</summary>
    Pair,

    /// <summary>The first of the second: “one in five”, “12 out of 20”.</summary>
    Ratio,

    /// <summary>An order of magnitude: “dozens”, “tens of thousands”; the values are the least and the most that it can
    /// mean.</summary>
    Vague,
}

/// <summary>What the words around a figure say of its exactness.</summary>
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
