namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>A number in digits.</summary>
/// <param name="Decimals">Digits after the decimal sign.</param>
internal readonly record struct Numeral(Rational Value, int Decimals)
{
    /// <summary>“½”, “3/4”, without a whole number before it.</summary>
    public bool IsFraction { get; init; }

    /// <summary>“1.200”, « 1,200 »: behind a count a sign for the decimals may be one for thousands.</summary>
    public bool MayBeThousands { get; init; }

    public bool IsOrdinal { get; init; }
}
