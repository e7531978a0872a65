namespace BriefingGen.Briefs.Model;

/// <summary>The labels of the Traffic Light Protocol 2.0, strictest first.</summary>
public enum TlpLabel
{
    Red,
    AmberStrict,
    Amber,
    Green,
    Clear,
}
