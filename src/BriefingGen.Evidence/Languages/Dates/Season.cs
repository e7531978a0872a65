namespace BriefingGen.Evidence.Languages.Dates;

public enum Season
{
    Spring,
    Summer,
    Autumn,
    Winter,
}
