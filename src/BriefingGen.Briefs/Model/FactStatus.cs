namespace BriefingGen.Briefs.Model;

/// <summary>
/// Who stands behind a statement. The order is from weakest to strongest, so the weakest of several is their minimum.
/// </summary>
public enum FactStatus
{
    Retracted,
    Unverified,
    Disputed,
    Alleged,
    Reported,
    Corroborated,
}
