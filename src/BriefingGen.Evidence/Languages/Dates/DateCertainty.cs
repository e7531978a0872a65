namespace BriefingGen.Evidence.Languages.Dates;

public enum DateCertainty
{
    Certain,

    /// <summary>It may as well be a plain figure (“1988”) or a name (“May”): only what stands in a source counts.</summary>
    Possible,
}
