namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>Where a text is printed, which says what is looked for in it (BRIEF.md §3).</summary>
internal enum TextKind
{
    Title,
    Subtitle,
    BottomLine,
    KeyPoint,

    /// <summary>Its value and its label.</summary>
    KeyFigure,

    /// <summary>The editor's, or what a template wrote.</summary>
    Summary,
    FactLabel,
    FactValue,
    FactSentence,
    OtherSideSentence,
    Response,
    Note,
    QuoteWhere,
    QuoteTranslation,
    DemandText,
    Deadline,
    TimelineText,
    Gap,
    Correction,
}
