namespace BriefingGen.Briefs.Reading.Shapes;

internal enum KeyArity
{
    One,

    /// <summary>A list, for which a single entry may stand.</summary>
    OneOrMany,

    /// <summary>A list.</summary>
    Many,

    /// <summary>A mapping from ids to entries.</summary>
    ById,
}
