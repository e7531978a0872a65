namespace BriefingGen.Evidence.Locating;

/// <summary>What stands in brackets between words that are to be found.</summary>
internal enum EditKind
{
    Sic,
    Ellipsis,

    /// <summary>The editor's own words.</summary>
    Words,
}
