using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Locating;

/// <summary>A quotation and what its source has for it.</summary>
public sealed record Quotation
{
    public required Verdict Verdict { get; init; }

    /// <summary>Where what is printed begins: UTF-16 offset in the text as typed, after an outer quotation mark.</summary>
    public required int Start { get; init; }

    public required int Length { get; init; }

    /// <summary>The editor typed the outer quotation marks, which are printed anyway.</summary>
    public bool HasOuterMarks { get; init; }

    /// <summary>Of several places the one between quotation marks, else the first. None where the verdict is a failure, except
    /// for a
    /// changed source, in which the words may still stand.</summary>
    public Passage? Passage { get; init; }

    /// <summary>Where else the same words stand; of very many places the first thousand.</summary>
    public ImmutableArray<Passage> OtherPlaces { get; init; } = [];

    /// <summary>The words stand between quotation marks in the source.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The words are part of a longer quotation or, outside quotation marks, of a longer sentence.</summary>
    public bool IsExtract { get; init; }

    /// <summary>The attributions left out: “Holt said”.</summary>
    public ImmutableArray<TextSpan> Interruptions =>
        [.. Parts.OfType<Ellipsis>().Select(ellipsis => ellipsis.Interruption).OfType<TextSpan>()];

    /// <summary>The editor marked a slip as the source's.</summary>
    public bool HasSic => Parts.Any(part => part is Sic);

    public QuotationEdits Edits => Parts.Aggregate(QuotationEdits.None, (edits, part) => edits | part switch
    {
        Ellipsis { Interruption: null } => QuotationEdits.Shortened,
        Insertion or Replacement => QuotationEdits.WordsAdded,
        CaseChange => QuotationEdits.Recased,
        _ => QuotationEdits.None,
    });

    private ImmutableArray<PassagePart> Parts => Passage?.Parts ?? [];

    /// <summary>Why there is no passage; none where the source could not be read.</summary>
    public LocatingFailure? Failure { get; init; }
}

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
