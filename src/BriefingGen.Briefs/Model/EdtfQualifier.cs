namespace BriefingGen.Briefs.Model;

/// <summary>The signs of EDTF level 1 behind a date: `?`, `~`, `%`.</summary>
public enum EdtfQualifier
{
    None,
    Uncertain,
    Approximate,
    UncertainAndApproximate,
}
