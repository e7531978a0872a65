namespace BriefingGen.Evidence.Locating;

/// <summary>What an editor did to a quotation, as its brackets say; `[sic]` and an attribution left out are not among
/// it.</summary>
[Flags]
public enum QuotationEdits
{
    None = 0,

    /// <summary>`[…]`.</summary>
    Shortened = 1,

    /// <summary>`[word]`, put in or put for others.</summary>
    WordsAdded = 2,

    /// <summary>`[T]he`.</summary>
    Recased = 4,
}
