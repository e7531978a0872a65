namespace BriefingGen.Evidence.Locating;

/// <summary>How a quotation stands to its source.</summary>
public enum Verdict
{
    /// <summary>Word for word and sign for sign; `[sic]` and an attribution left out do not count against it.</summary>
    Verbatim,

    /// <summary>Word for word; quotation marks, dashes, spaces or the like are others.</summary>
    VerbatimAfterTypography,

    /// <summary>Word for word but for what the text says it left out, put in or recased.</summary>
    Edited,

    /// <summary>Word for word, but not this speaker's: outside quotation marks, or the source names the speaker nowhere
    /// near.</summary>
    Misattributed,

    /// <summary>The words are in the source, but not together.</summary>
    Spliced,

    /// <summary>Almost in the source.</summary>
    Altered,
    NotFound,
    SourceMissing,

    /// <summary>The archive is not the one whose SHA-256 the brief has.</summary>
    SourceChanged,
}
