namespace BriefingGen.Briefs.Model;

/// <summary>The finest part that was written, be it a number or `XX`.</summary>
public enum EdtfPrecision
{
    Year,
    Month,
    Day,
    Time,
}
