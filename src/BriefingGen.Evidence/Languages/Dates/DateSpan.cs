namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>Days from the first to the last, both included.</summary>
public readonly record struct DateSpan(DateOnly First, DateOnly Last)
{
    public DateSpan(DateOnly day)
        : this(day, day)
    {
    }

    public bool Contains(DateSpan other) => First <= other.First && other.Last <= Last;
}
