namespace BriefingGen.Evidence.Languages.Figures;

/// <summary>Whether two units may be the same.</summary>
internal static class UnitAgreement
{
    /// <summary>“$” agrees with US$ and “pounds” with £ and lb; A$ and US$ do not agree.</summary>
    public static bool Agree(FigureUnit a, FigureUnit b) => a.Name == b.Name || a.General == b.Name || a.Name == b.General;

    /// <returns>What both values are to be multiplied by before they are compared; none where the units differ.</returns>
    public static (Rational Shown, Rational Source)? Factors(FigureUnit? shown, FigureUnit? source)
    {
        if (shown is null || source is null)
            return (shown ?? source)?.Kind is null or UnitKind.Measure or UnitKind.Times or UnitKind.Share ? (1, 1) : null;
        if (Agree(shown, source))
            return (1, 1);
        return shown.Base == source.Base ? (shown.Scale, source.Scale) : null;
    }
}
