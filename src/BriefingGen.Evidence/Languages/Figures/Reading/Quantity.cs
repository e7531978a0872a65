namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>A number with its sign, currency and unit.</summary>
internal readonly record struct Quantity(NumberReading Number, int First, int Last)
{
    public FigureUnit? Unit { get; init; }

    /// <summary>Its currency stands before it, and is good for the other end of a range too.</summary>
    public bool IsCurrencyBefore { get; init; }

    /// <summary>Neither vague nor a place in an order: may be one end of a range.</summary>
    public bool IsPlain => !Number.IsVague && !Number.IsOrdinal;
}
