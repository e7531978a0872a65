using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Remarks;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Evidence.Speakers;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Checks;

/// <summary>A located brief whose quotations and statuses were checked: what a narrative may say of it.</summary>
public sealed class CheckedBrief
{
    private readonly IReadOnlyDictionary<Quote, CheckedQuote> _quotes;
    private readonly IReadOnlyDictionary<Item, FactStatus> _statuses;
    private readonly ImmutableArray<Lazy<ImmutableArray<SourceRemark>>> _remarks;

    internal CheckedBrief(
        LocatedBrief located, IReadOnlyDictionary<Quote, CheckedQuote> quotes, IReadOnlyDictionary<Item, FactStatus> statuses)
    {
        (Located, _quotes, _statuses) = (located, quotes, statuses);
        _remarks =
            [.. Brief.Sources.Select(source =>
            new Lazy<ImmutableArray<SourceRemark>>(() => RemarksOn(located.ReadingOf(source))))];
    }

    public LocatedBrief Located { get; }

    public Brief Brief => Located.Brief;

    public CheckedQuote QuoteOf(Quote quote) => _quotes[quote];

    /// <summary>As printed: the editor's, or a weaker one where the evidence does not carry it; of a timeline entry without one
    /// the weakest of what it cites.</summary>
    /// <param name="item">A fact or a timeline entry.</param>
    public FactStatus StatusOf(Item item) => _statuses[item];

    /// <summary>What readers should know of an archived text: quotations that never close, lines of the page, wrong weekdays, two
    /// figures for one thing.</summary>
    public ImmutableArray<SourceRemark> RemarksOn(Source source) => _remarks[source.Position].Value;

    private static ImmutableArray<SourceRemark> RemarksOn(SourceReading? reading) =>
        reading is null ? [] : SourceRemarks.On(reading);
}

/// <summary>A quotation with what the checks made of it.</summary>
/// <param name="Quotation">Its verdict is the checks'.</param>
public sealed record CheckedQuote(Quotation Quotation)
{
    /// <summary>Of several speakers the worst finding; null if the words have no passage.</summary>
    public SpeakerFinding? Speaker { get; init; }

    /// <summary>What is wrong with it, and the editor lets stand.</summary>
    public ImmutableArray<Diagnostic> Waived { get; init; } = [];

    /// <summary>The source names somebody else nearer to the words.</summary>
    public bool IsAnotherNearer => Speaker is AnotherNearer;

    /// <summary>Counts as word for word: nothing but typography, `[sic]` and an attribution left out, and the source names nobody
    /// else nearer.</summary>
    public bool IsWordForWord =>
        Quotation.Verdict is Verdict.Verbatim or Verdict.VerbatimAfterTypography && !IsAnotherNearer;
}
