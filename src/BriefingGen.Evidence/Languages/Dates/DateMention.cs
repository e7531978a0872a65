namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>A date, a weekday, a year, a time of day or a word such as “yesterday”, where a text has it.</summary>
/// <param name="Start">UTF-16 offset in the text that was read.</param>
/// <param name="Length">In UTF-16 units. Articles and prepositions before it do not count, “early” and “last” do.</param>
/// <param name="First">What it says; of a range, its first end.</param>
public sealed record DateMention(int Start, int Length, DateParts First)
{
    /// <summary>The last end of a range (“1–3 September”, “from Monday to Friday”).</summary>
    public DateParts? Last { get; init; }

    /// <summary>The other day that a date in digits may be: 01/09/2013 read with the month first.</summary>
    public DateParts? Otherwise { get; init; }

    public DateCertainty Certainty { get; init; }

    public int End => Start + Length;
}

public enum DateCertainty
{
    Certain,

    /// <summary>It may as well be a plain figure (“1988”) or a name (“May”): only what stands in a source counts.</summary>
    Possible,
}
