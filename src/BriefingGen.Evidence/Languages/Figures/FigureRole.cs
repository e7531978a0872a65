namespace BriefingGen.Evidence.Languages.Figures;

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
