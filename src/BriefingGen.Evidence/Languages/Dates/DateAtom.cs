namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>One date, before it is known whether it is an end of a range.</summary>
/// <param name="From">The first token.</param>
/// <param name="To">The token behind the last.</param>
internal readonly record struct DateAtom(int From, int To, DateParts Parts)
{
    public DateParts? Otherwise { get; init; }

    public DateParts? Last { get; init; }

    public DateCertainty Certainty { get; init; }
}
