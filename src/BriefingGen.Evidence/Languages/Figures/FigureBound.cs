namespace BriefingGen.Evidence.Languages.Figures;

/// <summary>What the words around a figure say about how near it is to the truth.</summary>
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
