namespace BriefingGen.Narrative.Labels;

/// <summary>What the chip below a quotation says of its words. BRIEF.md §8.</summary>
public enum QuoteStanding
{
    WordForWord,

    /// <summary>The words are; what is read beside them is a translation.</summary>
    OriginalWordForWord,
    Shortened,
    WordsAdded,
    ShortenedAndWordsAdded,

    /// <summary>A capital letter for a small one, or the other way round.</summary>
    Recased,
    ShortenedAndRecased,
    AnotherNearer,
    NoSuchSpeaker,
    Altered,
    NotInTheSource,
    FromSeparatePassages,
    SourceMissing,
    SourceChanged,
}
