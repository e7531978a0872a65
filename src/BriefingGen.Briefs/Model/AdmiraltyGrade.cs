namespace BriefingGen.Briefs.Model;

/// <summary>Reliability of a source in the Admiralty Code (NATO AJP-2.1): A is completely reliable, F cannot be judged.</summary>
public enum AdmiraltyGrade
{
    A,
    B,
    C,
    D,
    E,
    F,
}
