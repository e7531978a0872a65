namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>How many years the year of a date stands for.</summary>
public enum YearSpan
{
    Year,
    Decade,
    Century,
}
