namespace BriefingGen.Evidence.Languages.Figures;

internal enum UnitKind
{
    Percent,
    PercentagePoint,
    Currency,

    /// <summary>Length, mass, time and the like.</summary>
    Measure,

    /// <summary>A part of a whole: “half”, “two-thirds”, “one in five”. A hundred times its value are per cent.</summary>
    Share,

    /// <summary>“twice”, “three times”.</summary>
    Times,
}
