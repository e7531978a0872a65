namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>What a word may do in or beside a date.</summary>
[Flags]
internal enum WordRoles
{
    None = 0,
    Month = 1 << 0,

    /// <summary>With a month or a weekday: counts only beside a number.</summary>
    Short = 1 << 1,
    Weekday = 1 << 2,

    /// <summary>“st” of “1st”.</summary>
    OrdinalSuffix = 1 << 3,

    /// <summary>A day of the month in words.</summary>
    DayInWords = 1 << 4,
    Of = 1 << 5,
    Article = 1 << 6,

    /// <summary>Joins the ends of a range.</summary>
    Through = 1 << 7,
    And = 1 << 8,
    Between = 1 << 9,
    Last = 1 << 10,
    This = 1 << 11,
    Next = 1 << 12,
    Every = 1 << 13,
    Ago = 1 << 14,
    Unit = 1 << 15,

    /// <summary>“yesterday”; its value is the number of days.</summary>
    DayOffset = 1 << 16,
    Season = 1 << 17,
    Qualifier = 1 << 18,

    /// <summary>A year may follow.</summary>
    YearCue = 1 << 19,

    /// <summary>“people”: the number before it is no year.</summary>
    Counted = 1 << 20,

    /// <summary>A word of grammar: the number before it does not count it.</summary>
    Grammar = 1 << 21,
    Count = 1 << 22,
    DecadeWord = 1 << 23,
    CenturyWord = 1 << 24,
    Noon = 1 << 25,

    /// <summary>A name or a common word as well (“May”, “March”).</summary>
    Doubtful = 1 << 26,

    /// <summary>A word such as “end” or “week”, of which a month may have one.</summary>
    PartOfMonth = 1 << 27,

    /// <summary>“Bloody”, before a weekday that is a name.</summary>
    NamesWeekday = 1 << 28,

    /// <summary>“il” of “il y a deux ans”.</summary>
    AgoBefore = 1 << 29,

    /// <summary>“night”, which with “last” or “this” is a day.</summary>
    PartOfDay = 1 << 30,

    /// <summary>“million”, “per cent”: the number before it is no day.</summary>
    Magnitude = 1 << 31,
}
