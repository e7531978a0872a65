namespace BriefingGen.Briefs.Model;

/// <summary>How much of the archived sources the annex prints.</summary>
public enum AnnexExtent
{
    Cited,
    Full,
    None,
}
