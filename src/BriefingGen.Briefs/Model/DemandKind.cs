namespace BriefingGen.Briefs.Model;

/// <summary>With which force something is asked for.</summary>
public enum DemandKind
{
    Call,
    Demand,
    Request,
    Recommendation,
    Order,
}
