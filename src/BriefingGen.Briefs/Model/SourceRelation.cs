namespace BriefingGen.Briefs.Model;

/// <summary>How a source stands to the events and claims of this brief, not in general.</summary>
public enum SourceRelation
{
    Party,
    Affiliated,
    Independent,
    Unknown,
}
