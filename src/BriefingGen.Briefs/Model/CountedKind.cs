namespace BriefingGen.Briefs.Model;

/// <summary>What a key figure may count in the brief itself.</summary>
public enum CountedKind
{
    Facts,
    Quotes,
    Demands,
    Sources,
}
