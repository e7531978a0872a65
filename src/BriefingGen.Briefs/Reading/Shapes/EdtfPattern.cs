namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>
/// The dates that <see cref="Model.EdtfDate"/> reads, as patterns. They leave two things to it: leap years, and whether a span
/// of time ends before it begins.
/// </summary>
internal static class EdtfPattern
{
    private const string Year = "(?!0000)[0-9]{4}";
    private const string MonthDay = "(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)";
    private const string Time = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?";

    private const string Point =
        Year + "(?:(?:-(?:" + MonthDay + "|(?:0[1-9]|1[0-2]|XX)(?:-XX)?))?[?~%]?|-" + MonthDay + "T" + Time + ")";

    public const string Day = Year + "-" + MonthDay;

    public const string Date = Point + "(?:/(?:" + Point + @"|\.\.))?|\.\./" + Point;
}
