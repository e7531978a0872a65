namespace BriefingGen.Evidence.Languages.Figures;

/// <param name="Name">One for all spellings: `km`, `GBP`, `percent`.</param>
/// <param name="General">The name of a less exact unit that may mean this one: “pounds” for GBP and for lb.</param>
/// <param name="Base">The unit that <paramref name="Scale"/> leads to, so that 1.5 km is 1,500 m.</param>
/// <param name="Scale">How many of the base unit make one.</param>
internal sealed record FigureUnit(UnitKind Kind, string Name, string? General, string Base, Rational Scale)
{
    public static FigureUnit Percent { get; } = new(UnitKind.Percent, "percent", null, "percent", 1);

    public static FigureUnit Share { get; } = new(UnitKind.Share, "share", null, "percent", 100);

    public static FigureUnit Times { get; } = new(UnitKind.Times, "times", null, "times", 1);
}
