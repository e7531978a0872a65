namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>A date, a weekday, a year, a time of day or a word such as “yesterday” in a text.</summary>
/// <param name="Start">UTF-16 offset in the text that was read.</param>
/// <param name="Length">In UTF-16 units, with “early” and “last”, without articles and prepositions.</param>
/// <param name="First">The date; of a range, its first end.</param>
public sealed record DateMention(int Start, int Length, DateParts First)
{
    /// <summary>The last end of a range (“1–3 September”, “from Monday to Friday”).</summary>
    public DateParts? Last { get; init; }

    /// <summary>The other reading of a date in digits: 01/09/2013 with the month first.</summary>
    public DateParts? Otherwise { get; init; }

    public DateCertainty Certainty { get; init; }

    public int End => Start + Length;
}

public enum DateCertainty
{
    Certain,

    /// <summary>It may also be a plain figure (“1988”) or a name (“May”), so that it counts in a source, and is not checked in a
    /// brief.</summary>
    Possible,
}
