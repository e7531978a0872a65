namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>A word before a date that narrows or widens it.</summary>
public enum DateQualifier
{
    None,
    Early,
    Mid,
    Late,
    About,
}
