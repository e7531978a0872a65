namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>What a source does not say of the date that is shown.</summary>
[Flags]
public enum MissingParts
{
    None = 0,
    Year = 1 << 0,
    Month = 1 << 1,
    Day = 1 << 2,
    Weekday = 1 << 3,
    Time = 1 << 4,

    /// <summary>The source has a bound on how exact it is: “about 2013” where 2013 is shown.</summary>
    Exactness = 1 << 5,
}
