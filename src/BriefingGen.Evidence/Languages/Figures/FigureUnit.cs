namespace BriefingGen.Evidence.Languages.Figures;

/// <param name="Name">One for all spellings: `km`, `GBP`, `percent`.</param>
/// <param name="General">The name of a less exact unit that may mean this one: “pound” for GBP and for lb.</param>
/// <param name="Base">The unit in which <paramref name="Scale"/> is given, so that 1.5 km is 1,500 m.</param>
/// <param name="Scale">How many of the base unit make one.</param>
internal sealed record FigureUnit(UnitKind Kind, string Name, string? General, string Base, Rational Scale)
{
    public static FigureUnit Percent { get; } = new(UnitKind.Percent, "percent", null, "percent", 1);

    public static FigureUnit Share { get; } = new(UnitKind.Share, "share", null, "percent", 100);

    public static FigureUnit Times { get; } = new(UnitKind.Times, "times", null, "times", 1);
}

internal enum UnitKind
{
    Percent,
    PercentagePoint,
    Currency,

    /// <summary>Length, mass, time and the like.</summary>
    Measure,

    /// <summary>A part of a whole: “half”, “two-thirds”, “one in five”. A hundred times its value is per cent.</summary>
    Share,

    /// <summary>“twice”, “three times”.</summary>
    Times,
}

/// <summary>Whether two units may be the same.</summary>
internal static class UnitAgreement
{
    /// <summary>“$” agrees with US$ and “pounds” with £ and lb; A$ and US$ do not agree.</summary>
    public static bool Agree(FigureUnit a, FigureUnit b) => a.Name == b.Name || a.General == b.Name || a.Name == b.General;

    /// <returns>The factors by which both values are multiplied before they are compared; null if the units differ.</returns>
    public static (Rational Shown, Rational Source)? Factors(FigureUnit? shown, FigureUnit? source)
    {
        if (shown is null || source is null)
            return (shown ?? source)?.Kind is null or UnitKind.Measure or UnitKind.Times or UnitKind.Share ? (1, 1) : null;
        if (Agree(shown, source))
            return (1, 1);
        return shown.Base == source.Base ? (shown.Scale, source.Scale) : null;
    }
}
