namespace BriefingGen.Evidence.Languages.Dates;

public enum RelativeDirection
{
    /// <summary>“last week”, “yesterday”.</summary>
    Last,

    /// <summary>“this week”, “today”.</summary>
    This,

    /// <summary>“next week”, “tomorrow”.</summary>
    Next,

    /// <summary>“two weeks ago”.</summary>
    Ago,

    /// <summary>“every Friday”, “Fridays”.</summary>
    Every,
}
