using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Evidence.Speakers;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Citing;

/// <summary>A brief, its archived sources, and where in them everything stands. Items are told apart as objects: two that read
/// the same are two.</summary>
public sealed class LocatedBrief
{
    private readonly ArchiveSet _archives;
    private readonly CitationGraph _graph;
    private readonly CitedWords _cited;
    private readonly IReadOnlyDictionary<Item, ItemEvidence> _items;
    private readonly IReadOnlyDictionary<Item, LocatedQuote> _quotes;
    private readonly IReadOnlyDictionary<OtherSide, ItemEvidence> _sides;
    private readonly ImmutableArray<SourceReading?> _readings;

    internal LocatedBrief(
        Brief brief,
        ArchiveSet archives,
        SpeechMaps speech,
        CitationGraph graph,
        CitedWords cited,
        IReadOnlyDictionary<Item, ItemEvidence> items,
        IReadOnlyDictionary<Item, LocatedQuote> quotes,
        IReadOnlyDictionary<OtherSide, ItemEvidence> sides)
    {
        Brief = brief;
        Speech = speech;
        _archives = archives;
        _graph = graph;
        _cited = cited;
        _items = items;
        _quotes = quotes;
        _sides = sides;
        _readings =
            [.. brief.Sources.Select(source => archives[source] is { } archive ? new SourceReading(source, archive) : null)];
    }

    public Brief Brief { get; }

    /// <summary>Who says what in the archived texts.</summary>
    internal SpeechMaps Speech { get; }

    /// <summary>Null if the archive could not be read.</summary>
    public ArchivedSource? ArchiveOf(Source source) => _archives[source];

    /// <summary>Whether the archive is another than the one whose SHA-256 the brief has.</summary>
    internal bool IsChanged(Source source) => _archives.IsChanged(source);

    /// <summary>What a fact, quote, demand, timeline entry, key point, key figure or gap rests on.</summary>
    public ItemEvidence EvidenceOf(Item item) => _items.GetValueOrDefault(item, ItemEvidence.None);

    public LocatedQuote QuoteOf(Quote quote) => _quotes[quote];

    /// <summary>The source that a passage is in.</summary>
    public Source SourceOf(Passage passage) => Brief.Sources[passage.Source.Number - 1];

    /// <summary>The words for another side of a fact: what contradicts it, differs from it or corrects it.</summary>
    public ItemEvidence EvidenceOf(OtherSide side) => _sides[side];

    /// <summary>The passages that put a fact differently (`differs`).</summary>
    internal IEnumerable<Passage> DiffersOf(Fact fact) => fact.Differs.SelectMany(side => EvidenceOf(side).All);

    /// <summary>What one citation leads to, or all those of a text.</summary>
    /// <param name="ids">Without “@”; the ids of a <see cref="ProseCitation"/>, for example.</param>
    public ItemEvidence Cited(IEnumerable<MappedText> ids) => _graph.Of([], ids);

    /// <summary>What a part of an item's text rests on: the item's own evidence and what that part cites.</summary>
    /// <param name="cited">Citable items and other sides of facts.</param>
    internal ItemEvidence Cited(ImmutableArray<Passage> own, IEnumerable<object> cited) =>
        CitationGraph.Join(own, cited.Select(item => item is OtherSide side ? EvidenceOf(side) : _graph.Of((ICitable)item)));

    /// <summary>Null if the archive could not be read.</summary>
    internal SourceReading? ReadingOf(Source source) => _readings[source.Position];

    /// <summary>The paragraphs of a source that are cited, in order, with their cited words and who cites them.</summary>
    public ImmutableArray<CitedParagraph> CitedParagraphs(Source source) =>
        ArchiveOf(source) is { } archive ? _cited.Of(archive) : [];
}
