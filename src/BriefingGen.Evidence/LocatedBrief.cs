using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Texts;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence;

/// <summary>A brief, its archived sources, and where in them everything stands. Items are told apart as objects: two that read
/// the
/// same are two.</summary>
public sealed class LocatedBrief
{
    private readonly ArchiveSet _archives;
    private readonly CitationGraph _graph;
    private readonly CitedWords _cited;
    private readonly IReadOnlyDictionary<Item, ItemEvidence> _items;
    private readonly IReadOnlyDictionary<Item, LocatedQuote> _quotes;
    private readonly IReadOnlyDictionary<OtherSide, ItemEvidence> _sides;
    private readonly ImmutableArray<SourceReading?> _readings;
    private readonly ImmutableArray<Lazy<ImmutableArray<SourceRemark>>> _remarks;

    internal LocatedBrief(
        Brief brief,
        ArchiveSet archives,
        CitationGraph graph,
        CitedWords cited,
        IReadOnlyDictionary<Item, ItemEvidence> items,
        IReadOnlyDictionary<Item, LocatedQuote> quotes,
        IReadOnlyDictionary<OtherSide, ItemEvidence> sides)
    {
        Brief = brief;
        _archives = archives;
        _graph = graph;
        _cited = cited;
        _items = items;
        _quotes = quotes;
        _sides = sides;
        _readings = [.. brief.Sources.Select(source => archives[source] is { } archive ? new SourceReading(source, archive) : null)];
        _remarks = [.. _readings.Select(reading => new Lazy<ImmutableArray<SourceRemark>>(() => reading is null ? [] : SourceRemarks.On(reading)))];
    }

    public Brief Brief { get; }

    /// <summary>As settled by the evidence.</summary>
    internal IReadOnlyDictionary<Item, FactStatus> Statuses { get; set; } = ImmutableDictionary<Item, FactStatus>.Empty;

    /// <summary>None where the archive could not be read.</summary>
    public ArchivedSource? ArchiveOf(Source source) => _archives[source];

    /// <summary>As printed: the editor's, or a weaker one where the evidence does not carry it; of a timeline entry without one the
    /// weakest of what it cites.</summary>
    /// <param name="item">A fact or a timeline entry.</param>
    public FactStatus StatusOf(Item item) => Statuses[item];

    /// <summary>What a fact, quote, demand, timeline entry, key point, key figure or gap rests on.</summary>
    public ItemEvidence EvidenceOf(Item item) => _items.GetValueOrDefault(item, ItemEvidence.None);

    public LocatedQuote QuoteOf(Quote quote) => _quotes[quote];

    /// <summary>Where what stands against, beside or in place of a fact is.</summary>
    public ItemEvidence EvidenceOf(OtherSide side) => _sides[side];

    /// <summary>Where a fact is put otherwise.</summary>
    internal IEnumerable<Passage> DiffersOf(Fact fact) => fact.Differs.SelectMany(side => EvidenceOf(side).All);

    /// <summary>What one citation leads to, or all those of a text.</summary>
    /// <param name="ids">Without “@”; the ids of a <see cref="ProseCitation"/>, for example.</param>
    public ItemEvidence Cited(IEnumerable<MappedText> ids) => _graph.Of([], ids);

    /// <summary>What a part of an item's text rests on: the item's own evidence and what that part cites.</summary>
    /// <param name="cited">Citable items and other sides of facts.</param>
    internal ItemEvidence Cited(ImmutableArray<Passage> own, IEnumerable<object> cited) =>
        CitationGraph.Join(own, cited.Select(item => item is OtherSide side ? EvidenceOf(side) : _graph.Of((ICitable)item)));

    /// <summary>What readers should know of an archived text: quotations that never close, lines of the page, wrong weekdays, two
    /// figures for one thing.</summary>
    public ImmutableArray<SourceRemark> RemarksOn(Source source) => _remarks[source.Position].Value;

    /// <summary>None where the archive could not be read.</summary>
    internal SourceReading? ReadingOf(Source source) => _readings[source.Position];

    /// <summary>The paragraphs of a source that are cited, in order, with their cited words and who cites them.</summary>
    public ImmutableArray<CitedParagraph> CitedParagraphs(Source source) =>
        ArchiveOf(source) is { } archive ? _cited.Of(archive) : [];
}
