namespace BriefingGen.Evidence.Languages.Figures;

/// <summary>What became of a shown figure. From <see cref="Rounded"/> on it does not stand.</summary>
internal enum FigureOutcome
{
    Stands,

    /// <summary>“about 4.2 million” for 4,217,880, “dozens” for 52: true, and it says that it is less exact.</summary>
    StandsLessExactly,

    /// <summary>The source's figure rounded, and no word that says so.</summary>
    Rounded,

    /// <summary>The same figure, but “more than”, “nearly”, “tens of”, a range was dropped, added or changed.</summary>
    BoundDiffers,

    /// <summary>The same number of something else: km for miles, per cent for a count.</summary>
    UnitDiffers,
    Different,
}
