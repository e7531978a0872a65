namespace BriefingGen.Evidence.Checks.Printed;

/// <summary>Where a text is printed, which says what is looked for in it (CONTRACT.md §3).</summary>
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

/// <summary>What is looked for in a text. CONTRACT.md §3, “looked for”.</summary>
[Flags]
internal enum Wants
{
    None = 0,
    Figures = 1 << 0,
    Dates = 1 << 1,
    Names = 1 << 2,
    Quotations = 1 << 3,
    Wording = 1 << 4,
    All = Figures | Dates | Names | Quotations | Wording,
}

internal static class Wanted
{
    public static Wants In(TextKind kind) => kind switch
    {
        TextKind.Title or TextKind.Subtitle or TextKind.BottomLine or TextKind.KeyPoint or TextKind.Summary => Wants.All,
        TextKind.FactLabel or TextKind.FactValue or TextKind.FactSentence or TextKind.OtherSideSentence or TextKind.Response =>
            Wants.All,
        TextKind.KeyFigure or TextKind.DemandText or TextKind.TimelineText => Wants.All,
        TextKind.Note => Wants.Wording,
        TextKind.QuoteWhere => Wants.Names | Wants.Quotations,
        TextKind.QuoteTranslation => Wants.Figures | Wants.Dates,
        TextKind.Deadline => Wants.Figures | Wants.Dates,
        // A gap names what the source lacks.
        TextKind.Gap => Wants.Figures | Wants.Dates | Wants.Quotations,
        TextKind.Correction => Wants.None,
    };
}
