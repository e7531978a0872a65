namespace BriefingGen.Evidence.Languages.Dates;

public enum TimeUnit
{
    Day,
    Week,
    Weekend,
    Month,
    Year,
    Decade,
    Century,
}
